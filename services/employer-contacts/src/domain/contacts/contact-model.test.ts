import { DomainError, type StaffMember } from '@samspar/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAgendaAfter, anna, aPlannedVisit, at, bo, cia, today } from '../../../test/employer-examples.ts';
import { type AgendaEvent, type EmployerAgenda, emptyAgenda } from './agenda.ts';
import type { Contact } from './contact.ts';
import { type ContactStep, takeContactStep } from './contact-step.ts';
import { evolveAgenda } from './evolve-agenda.ts';
import { recordContact } from './place-contact.ts';

/** A contact as one would keep it on a sheet of paper. */
interface Paper {
  status: 'planned' | 'held' | 'cancelled';
  wasPlanned: boolean;
  /** Whether it had been held when it was cancelled. */
  hadBeenHeld: boolean;
  nextStep: 'none' | 'open' | 'done';
  taking: Set<string>;
}
type Steps = ContactStep['step'];

const text = (written: string) => ({ text: written, companyOwn: [] });
const colleague: StaffMember = { ...anna, id: 'ada', name: 'Ada Exempel' };
const people = [anna, colleague, bo, cia];
const steps: readonly ContactStep[] = [
  { step: 'hold', outcome: 'no-need' },
  { step: 'hold', outcome: 'call-back', nextStep: { text: text('Ring igen.'), dueOn: '2026-12-10' } },
  { step: 'undo-holding' },
  { step: 'cancel', reason: text('Sjukdom.') },
  { step: 'undo-cancelling' },
  { step: 'finish-next-step', doneOn: today },
  { step: 'reopen-next-step' },
  { step: 'join' },
  { step: 'leave' },
];

/** What each step needs of the contact, and what it makes of it: said once more, and by hand. */
const onPaper: Record<Steps, (paper: Paper, who: StaffMember, step: ContactStep) => Paper | undefined> = {
  hold: (paper, _who, step) =>
    paper.status === 'planned'
      ? { ...paper, status: 'held', nextStep: 'nextStep' in step && step.nextStep ? 'open' : 'none' }
      : undefined,
  'undo-holding': (paper) =>
    paper.status === 'held' && paper.wasPlanned
      ? { ...paper, status: 'planned', nextStep: 'none' }
      : undefined,
  cancel: (paper) =>
    paper.status === 'planned' || (paper.status === 'held' && !paper.wasPlanned)
      ? { ...paper, status: 'cancelled', hadBeenHeld: paper.status === 'held' }
      : undefined,
  'undo-cancelling': (paper) =>
    paper.status === 'cancelled' ? { ...paper, status: paper.hadBeenHeld ? 'held' : 'planned' } : undefined,
  'finish-next-step': (paper) =>
    paper.status === 'held' && paper.nextStep === 'open' ? { ...paper, nextStep: 'done' } : undefined,
  'reopen-next-step': (paper) =>
    paper.status === 'held' && paper.nextStep === 'done' ? { ...paper, nextStep: 'open' } : undefined,
  join: (paper, who) =>
    paper.status === 'planned' ? { ...paper, taking: new Set([...paper.taking, who.id]) } : undefined,
  leave: (paper, who) =>
    paper.status === 'planned' && paper.taking.has(who.id) && who.id !== 'anna'
      ? { ...paper, taking: new Set([...paper.taking].filter((each) => each !== who.id)) }
      : undefined,
};

function isTakenPartIn({ taking }: Paper, who: StaffMember): boolean {
  return people.some(({ id, organisation }) => taking.has(id) && organisation === who.organisation);
}

function paperOf({ status, wasPlanned, held, participants }: Contact, hadBeenHeld: boolean): Paper {
  const step = held?.nextStep;
  return {
    status,
    wasPlanned,
    hadBeenHeld,
    nextStep: step ? (step.doneOn ? 'done' : 'open') : 'none',
    taking: new Set(participants.map(({ id }) => id)),
  };
}

const onlyContact = (agenda: EmployerAgenda) => agenda.contacts[0] as Contact;
const planned = aPlannedVisit({ on: today });
const recorded: AgendaEvent[] = recordContact(
  {
    kind: 'call',
    on: today,
    contactPersonIds: [],
    topics: ['follow-up'],
    held: { outcome: 'call-back', nextStep: { text: text('Ring igen.'), dueOn: '2026-12-10' } },
  },
  { id: 'call-1' },
  { by: anna, at, today },
);

describe('A contact against a sheet of paper', () => {
  it('agrees after any steps by anyone, legal or not, and what is refused changes nothing', () => {
    const walk = fc.array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom(...people)), {
      minLength: 20,
      maxLength: 40,
    });
    const taken = new Set<string>();
    fc.assert(
      fc.property(fc.boolean(), walk, (wasPlanned, walked) => {
        let agenda = anAgendaAfter(...(wasPlanned ? planned : recorded));
        let paper = paperOf(onlyContact(agenda), false);
        for (const [step, by] of walked) {
          const contact = onlyContact(agenda);
          const act = () =>
            takeContactStep(contact, step, { by, at, today, agendas: [agenda] }).reduce<EmployerAgenda>(
              evolveAgenda,
              agenda,
            );
          const may = step.step === 'join' || isTakenPartIn(paper, by);
          const next = may ? onPaper[step.step](paper, by, step) : undefined;
          if (next) {
            agenda = act();
            paper = next;
            taken.add(`${step.step} ${wasPlanned}`);
          } else {
            expect(act).toThrow(DomainError);
          }
          expect(paperOf(onlyContact(agenda), paper.hadBeenHeld)).toEqual(paper);
        }
      }),
      { numRuns: 400 },
    );
    // All eight kinds of step for one that was planned, and the four there are for one that was not.
    expect(taken.size).toBe(8 + 4);
  });

  it('counts every change in its revision', () => {
    const agenda = anAgendaAfter(...planned);
    const joined = takeContactStep(
      onlyContact(agenda),
      { step: 'join' },
      { by: bo, at, today, agendas: [agenda] },
    );
    expect(onlyContact(agenda).revision).toBe(1);
    expect(onlyContact(joined.reduce<EmployerAgenda>(evolveAgenda, agenda)).revision).toBe(2);
  });
});

describe('Undoing', () => {
  it('a holding on another day brings the planned day back', () => {
    const agenda = anAgendaAfter(...aPlannedVisit({ on: '2026-12-01' }));
    const placing = { by: anna, at, today, agendas: [agenda] as [EmployerAgenda] };
    const held = takeContactStep(
      onlyContact(agenda),
      { step: 'hold', outcome: 'no-need', heldOn: today },
      placing,
    ).reduce<EmployerAgenda>(evolveAgenda, agenda);
    expect(onlyContact(held)).toMatchObject({ on: today, plannedOn: '2026-12-01', status: 'held' });
    const undone = takeContactStep(onlyContact(held), { step: 'undo-holding' }, placing);
    const { revision: _revision, ...again } = onlyContact(undone.reduce<EmployerAgenda>(evolveAgenda, held));
    const { revision: _first, ...before } = onlyContact(agenda);
    expect(again).toEqual(before);
  });

  it('a cancelling is refused where another organisation has planned in its stead', () => {
    const cancelled = {
      type: 'contact-cancelled',
      contactId: 'visit-1',
      reason: text('Sjuk.'),
      by: anna,
      at,
    };
    const agenda = anAgendaAfter(
      ...aPlannedVisit(),
      cancelled as AgendaEvent,
      ...aPlannedVisit({ by: bo, id: 'visit-2', on: '2026-12-03' }),
    );
    const placing = { by: anna, at, today, agendas: [agenda] as [EmployerAgenda] };
    expect(() => takeContactStep(onlyContact(agenda), { step: 'undo-cancelling' }, placing)).toThrow(
      'Bo Exempel (Trollhättans stad) har planerat besök 2026-12-03',
    );
  });

  it('needs something to undo in an agenda that has it', () => {
    expect(() => evolveAgenda(undefined, { type: 'quiet-period-lifted', by: anna, at })).toThrow();
    expect(emptyAgenda('1488').contacts).toEqual([]);
  });
});
