import { DomainError } from '@samspar/contracts';
import { describe, expect, it } from 'vitest';
import { anAgendaAfter, anna, aPlannedVisit, at, bo, today } from '../../../test/employer-examples.ts';
import { daysAfter } from '../calendar-days.ts';
import { type EmployerAgenda, emptyAgenda } from './agenda.ts';
import { type Contact, overridersOf } from './contact.ts';
import { moveContact, planContact, recordContact } from './place-contact.ts';

const plan = { kind: 'visit', on: '2026-12-03', contactPersonIds: [], topics: ['placement'] } as const;
const wanted = { ...plan, contactPersonIds: [], topics: [...plan.topics] };
const placing = (agenda: EmployerAgenda, by = bo) => ({
  by,
  at,
  today,
  agendas: [agenda] as [EmployerAgenda],
});
const visited = anAgendaAfter(...aPlannedVisit({ on: '2026-12-01' }));
const why = { reason: { text: 'Arbetsgivaren bad om båda besöken.', companyOwn: [] } };
const refusalOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('Nothing was refused.');
};

describe('Planning a contact', () => {
  it('that collides is refused with who, when, about what, and what one can do', () => {
    const refusal = refusalOf(() => planContact(wanted, { id: 'x' }, placing(visited)));
    expect(refusal).toMatchObject({ code: 'contact-collides', status: 409 });
    expect(refusal.message).toBe(
      'Anna Exempel (Arbetsförmedlingen) har planerat besök 2026-12-01 om rekryteringsbehov. ' +
        'Gå med på den kontakt som finns, välj en annan dag (närmast fri: 2026-12-15) eller planera ändå med ett skäl.',
    );
    expect(refusal.extensions).toMatchObject({
      nextFreeOn: '2026-12-15',
      collisions: [{ contactId: 'visit-1', who: anna, on: '2026-12-01', topics: ['recruitment-need'] }],
    });
  });

  it('with a reason goes through, and the other part can see it', () => {
    const events = planContact({ ...wanted, override: why }, { id: 'x' }, placing(visited));
    const agenda = anAgendaAfter(...aPlannedVisit({ on: '2026-12-01' }), ...events);
    expect(overridersOf('visit-1', agenda.contacts)).toMatchObject([
      { id: 'x', override: { reason: why.reason, by: bo, contactIds: ['visit-1'] } },
    ]);
  });

  it('keeps no reason that was not needed', () => {
    const [planned] = planContact({ ...wanted, override: why }, { id: 'x' }, placing(emptyAgenda('1488')));
    expect(planned).not.toHaveProperty('contact.override');
  });

  it.each([
    ['in the past', { on: '2026-11-21' }, 'on'],
    ['too far ahead', { on: daysAfter(today, 733) }, 'on'],
    ['as a fair', { kind: 'fair' as const }, 'kind'],
  ])('%s is refused', (_what, changes, field) => {
    const act = () => planContact({ ...wanted, ...changes }, { id: 'x' }, placing(emptyAgenda('1488')));
    expect(refusalOf(act).errors[0]?.field).toBe(field);
  });

  it('is refused when more is planned than the agenda can tell of', () => {
    const many = anAgendaAfter(
      ...Array.from({ length: 200 }, (_, index) => aPlannedVisit({ id: `v${index}` })).flat(),
    );
    const act = () => planContact({ ...wanted, override: why }, { id: 'x' }, placing(many));
    expect(refusalOf(act).code).toBe('agenda-full');
  });
});

describe('Moving a contact', () => {
  const own = visited.contacts[0] as Contact;

  it('collides with others, not with itself', () => {
    expect(moveContact(own, { on: '2026-12-04' }, placing(visited, anna))).toMatchObject([
      { on: '2026-12-04' },
    ]);
    const both = anAgendaAfter(
      ...aPlannedVisit({ on: '2026-12-01' }),
      ...aPlannedVisit({ on: '2027-01-20', id: 'v2', by: bo }),
    );
    const act = () => moveContact(own, { on: '2027-01-10' }, placing(both, anna));
    expect(refusalOf(act)).toMatchObject({
      code: 'contact-collides',
      extensions: { nextFreeOn: '2027-02-03' },
    });
  });

  it('to the day it has is nothing', () => {
    expect(moveContact(own, { on: own.on }, placing(visited, anna))).toEqual([]);
  });

  it('away from what was overridden forgets the reason', () => {
    const events = planContact({ ...wanted, override: why }, { id: 'x' }, placing(visited));
    const agenda = anAgendaAfter(...aPlannedVisit({ on: '2026-12-01' }), ...events);
    const moved = moveContact(agenda.contacts[1] as Contact, { on: '2027-01-01' }, placing(agenda));
    const after = anAgendaAfter(...aPlannedVisit({ on: '2026-12-01' }), ...events, ...moved);
    expect(after.contacts[1]).not.toHaveProperty('override');
  });
});

describe('Recording a contact that was held', () => {
  const held = { outcome: 'no-need' as const };

  it('collides with nothing, for it is a fact', () => {
    const call = { ...wanted, on: today, held };
    expect(recordContact(call, { id: 'x' }, { by: bo, at, today })).toMatchObject([
      { contact: { status: 'held', wasPlanned: false, held: { outcome: 'no-need', by: bo } } },
    ]);
  });

  it('is refused before it has taken place', () => {
    const act = () => recordContact({ ...wanted, held }, { id: 'x' }, { by: bo, at, today });
    expect(refusalOf(act).errors[0]?.field).toBe('on');
  });

  it('is refused with a reason to override what cannot be in its way', () => {
    const call = { ...wanted, on: today, held, override: why };
    const act = () => recordContact(call, { id: 'x' }, { by: bo, at, today });
    expect(refusalOf(act).errors[0]?.field).toBe('override');
  });

  it('is read although it was kept with a reason and nothing it overrides', () => {
    const [recorded] = recordContact({ ...wanted, on: today, held }, { id: 'x' }, { by: bo, at, today });
    const kept = { ...(recorded as { contact: Contact }).contact, override: why } as unknown as Contact;
    expect(overridersOf('visit-1', [kept])).toEqual([]);
  });

  it('says when to call back', () => {
    const call = { ...wanted, on: today, held: { outcome: 'call-back' as const } };
    const act = () => recordContact(call, { id: 'x' }, { by: bo, at, today });
    expect(refusalOf(act).errors[0]?.field).toBe('nextStep');
  });
});
