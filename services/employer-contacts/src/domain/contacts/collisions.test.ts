import { contactKind } from '@samspar/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAgendaAfter, anna, aPlannedVisit, at, bo, cia, today } from '../../../test/employer-examples.ts';
import { daysAfter } from '../calendar-days.ts';
import { collisionSentence } from './collision-sentence.ts';
import { daysOfPeace, findCollisions, nextFreeDay, type WantedContact } from './collisions.ts';
import { takeContactStep } from './contact-step.ts';
import { setQuietPeriod } from './quiet-period.ts';

const visited = anAgendaAfter(...aPlannedVisit({ on: '2026-12-01' }));
const aWish = (changes: Partial<WantedContact> = {}): WantedContact => ({
  kind: 'visit',
  on: '2026-12-01',
  organisations: [bo.organisation],
  ...changes,
});
const foundOn = (on: string, changes: Partial<WantedContact> = {}) =>
  findCollisions([visited], aWish({ on, ...changes })).length;

describe('A collision', () => {
  it('tells who, when and about what', () => {
    const [found] = findCollisions([visited], aWish());
    expect(found).toEqual({
      kind: 'planned-contact',
      contactId: 'visit-1',
      who: anna,
      on: '2026-12-01',
      contactKind: 'visit',
      topics: ['recruitment-need'],
    });
    expect(found && collisionSentence(found)).toBe(
      'Anna Exempel (Arbetsförmedlingen) har planerat besök 2026-12-01 om rekryteringsbehov.',
    );
  });

  it('is there within fourteen days on either side of a visit, and not on the fourteenth', () => {
    const days = [-14, -13, -1, 0, 1, 13, 14];
    expect(days.map((day) => foundOn(daysAfter('2026-12-01', day)))).toEqual([0, 1, 1, 1, 1, 1, 0]);
  });

  it('is nearer for what takes less of the employer: three days for a call, one for a mail', () => {
    expect([0, 2, 3].map((day) => foundOn(daysAfter('2026-12-01', day), { kind: 'call' }))).toEqual([
      1, 1, 0,
    ]);
    expect([0, 1].map((day) => foundOn(daysAfter('2026-12-01', day), { kind: 'mail' }))).toEqual([1, 0]);
  });

  it('is there after a contact that was held as well', () => {
    const [contact] = visited.contacts;
    if (!contact) throw new Error('No contact was planned.');
    const placing = { by: anna, at, today: '2026-12-01', agendas: [visited] as const };
    const hold = { step: 'hold', outcome: 'no-need' } as const;
    const held = anAgendaAfter(
      ...aPlannedVisit({ on: '2026-12-01' }),
      ...takeContactStep(contact, hold, { ...placing, agendas: [visited] }),
    );
    expect(findCollisions([held], aWish({ on: '2026-12-14' }))).toMatchObject([{ kind: 'held-contact' }]);
    expect(findCollisions([held], aWish({ on: '2026-12-15' }))).toEqual([]);
  });

  it('is none within one organisation, nor with a contact it takes part in', () => {
    expect(foundOn('2026-12-01', { organisations: [anna.organisation] })).toBe(0);
    const joined = anAgendaAfter(...aPlannedVisit(), {
      type: 'participant-joined',
      contactId: 'visit-1',
      participant: bo,
      by: bo,
      at,
    });
    expect(findCollisions([joined], aWish())).toEqual([]);
    expect(findCollisions([joined], aWish({ organisations: [cia.organisation] }))).toHaveLength(1);
  });

  it('is none with what is cancelled, nor with the contact itself', () => {
    const reason = { text: 'Sjukdom', companyOwn: [] };
    const cancelled = { type: 'contact-cancelled', contactId: 'visit-1', reason, by: anna, at } as const;
    expect(findCollisions([anAgendaAfter(...aPlannedVisit(), cancelled)], aWish())).toEqual([]);
    expect(foundOn('2026-12-01', { contactId: 'visit-1' })).toBe(0);
  });

  it('is there over a quiet period, for everyone, to its last day', () => {
    const reason = { text: 'Ombyggnad.', companyOwn: [] };
    const quiet = anAgendaAfter(...setQuietPeriod({ until: '2026-12-31', reason }, { by: anna, at }, today));
    for (const organisation of [anna.organisation, bo.organisation]) {
      const wish = (on: string) => aWish({ on, kind: 'mail', organisations: [organisation] });
      expect(findCollisions([quiet], wish('2026-12-31'))).toMatchObject([{ kind: 'quiet-period', reason }]);
      expect(findCollisions([quiet], wish('2027-01-01'))).toEqual([]);
    }
  });

  it('is there where another organisation leads the contacts, whatever the day', () => {
    const led = anAgendaAfter({ type: 'lead-taken', lead: { who: anna, since: today }, by: anna, at });
    expect(findCollisions([led], aWish({ on: '2028-01-01' }))).toEqual([{ kind: 'lead-owner', who: anna }]);
    expect(findCollisions([led], aWish({ organisations: [anna.organisation] }))).toEqual([]);
  });

  it('is never there for a fair', () => {
    expect(foundOn('2026-12-01', { kind: 'fair' })).toBe(0);
  });

  it('is looked for in what was merged into the employer too', () => {
    expect(findCollisions([anAgendaAfter(), visited], aWish())).toHaveLength(1);
  });
});

describe('Collisions as a law', () => {
  const kind = fc.constantFrom(...contactKind.options.filter((each) => each !== 'fair'));
  const day = fc.integer({ min: 0, max: 60 }).map((days) => daysAfter(today, days));

  it('hold both ways: who is in my way has me in theirs', () => {
    fc.assert(
      fc.property(kind, day, kind, day, (mine, myDay, theirs, theirDay) => {
        const agenda = (id: string, kind: WantedContact['kind'], on: string, by: typeof anna) =>
          anAgendaAfter(...aPlannedVisit({ id, kind, on, by }));
        const there = findCollisions([agenda('x', theirs, theirDay, anna)], aWish({ kind: mine, on: myDay }));
        const back = findCollisions(
          [agenda('y', mine, myDay, bo)],
          aWish({ kind: theirs, on: theirDay, organisations: [anna.organisation] }),
        );
        expect(there.length).toBe(back.length);
      }),
    );
  });

  it('leave the next free day free, and no day before it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, day), { maxLength: 6 }), kind, day, (planned, wanted, on) => {
        const events = planned.flatMap(([kind, on], index) => aPlannedVisit({ id: `${index}`, kind, on }));
        const agendas = [anAgendaAfter(...events)];
        const free = nextFreeDay(agendas, aWish({ kind: wanted, on })) as string;
        expect(findCollisions(agendas, aWish({ kind: wanted, on: free }))).toEqual([]);
        for (let before = on; before < free; before = daysAfter(before, 1))
          expect(findCollisions(agendas, aWish({ kind: wanted, on: before }))).not.toEqual([]);
      }),
    );
  });

  it('give a fortnight around what takes the employer time', () => {
    expect(daysOfPeace).toEqual({ visit: 14, 'digital-meeting': 14, call: 3, mail: 1, fair: 0 });
  });
});
