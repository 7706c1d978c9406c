import { DomainError, type StaffMember } from '@samspar/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAgendaAfter, anna, at, bo, cia, today } from '../../../test/employer-examples.ts';
import { type EmployerAgenda, emptyAgenda } from './agenda.ts';
import { evolveAgenda } from './evolve-agenda.ts';
import { type LeadStep, takeLeadStep } from './lead.ts';

interface Paper {
  lead: StaffMember | undefined;
  offered: { organisation: string; staffId?: string | undefined } | undefined;
}

const britt: StaffMember = { ...bo, id: 'britt', name: 'Britt Exempel' };
const people = [anna, bo, britt, cia];
const dueOn = '2026-12-24';
const steps: readonly LeadStep[] = [
  { step: 'take' },
  { step: 'release' },
  { step: 'offer', to: { organisation: bo.organisation }, dueOn },
  { step: 'offer', to: { organisation: bo.organisation, staffId: 'britt' }, dueOn },
  { step: 'offer', to: { organisation: cia.organisation }, dueOn },
  { step: 'withdraw-offer' },
  { step: 'accept' },
  { step: 'decline' },
];
const take = (agenda: EmployerAgenda, step: LeadStep, by: StaffMember) =>
  takeLeadStep(agenda, step, { by, at }, { today, elsewhere: undefined }).reduce<EmployerAgenda>(
    evolveAgenda,
    agenda,
  );

function onPaper({ lead, offered }: Paper, step: LeadStep, who: StaffMember): Paper | undefined {
  const isLead = lead?.organisation === who.organisation;
  const isReceiver =
    offered?.organisation === who.organisation && (!offered.staffId || offered.staffId === who.id);
  switch (step.step) {
    case 'take':
      return lead ? undefined : { lead: who, offered: undefined };
    case 'release':
      return isLead ? { lead: undefined, offered: undefined } : undefined;
    case 'offer':
      return isLead && !offered && step.to.staffId !== lead?.id ? { lead, offered: step.to } : undefined;
    case 'withdraw-offer':
      return isLead && offered ? { lead, offered: undefined } : undefined;
    case 'accept':
      return isReceiver ? { lead: who, offered: undefined } : undefined;
    case 'decline':
      return isReceiver ? { lead, offered: undefined } : undefined;
  }
}

describe('The lead of an employer against a sheet of paper', () => {
  it('passes only by being free or by an offer its receiver accepts, whoever tries what', () => {
    const walk = fc.array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom(...people)), {
      minLength: 20,
      maxLength: 40,
    });
    const taken = new Set<string>();
    fc.assert(
      fc.property(walk, (walked) => {
        let agenda = emptyAgenda('1488');
        let paper: Paper = { lead: undefined, offered: undefined };
        for (const [step, by] of walked) {
          const next = onPaper(paper, step, by);
          if (next) {
            agenda = take(agenda, step, by);
            paper = next;
            taken.add(step.step);
          } else {
            expect(() => take(agenda, step, by)).toThrow(DomainError);
          }
          expect({ lead: agenda.lead?.who, offered: agenda.handover?.to }).toEqual(paper);
        }
      }),
      { numRuns: 400 },
    );
    expect(taken.size).toBe(6);
  });

  it('names who has it to whoever wants it', () => {
    const led = anAgendaAfter({ type: 'lead-taken', lead: { who: anna, since: today }, by: anna, at });
    expect(() => take(led, { step: 'take' }, bo)).toThrow('Anna Exempel (Arbetsförmedlingen)');
  });

  it('is not free where an employer merged into this one has a lead', () => {
    const elsewhere = { who: cia, since: today };
    expect(() =>
      takeLeadStep(emptyAgenda('1488'), { step: 'take' }, { by: bo, at }, { today, elsewhere }),
    ).toThrow('Cia Exempel');
  });

  it('leaves a sentence of each change in the history', () => {
    const offer: LeadStep = { step: 'offer', to: { organisation: bo.organisation }, dueOn };
    const offered = take(take(emptyAgenda('1488'), { step: 'take' }, anna), offer, anna);
    expect(take(offered, { step: 'accept' }, bo).history.map(({ text }) => text)).toEqual([
      'Anna Exempel (Arbetsförmedlingen) blev kontaktansvarig.',
      'Kontaktansvaret erbjöds Trollhättans stad, svar senast 2026-12-24.',
      'Kontaktansvaret gick över till Bo Exempel (Trollhättans stad).',
    ]);
  });
});
