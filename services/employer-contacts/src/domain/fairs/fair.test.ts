import { DomainError } from '@samspar/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anna, at, employerIds, today } from '../../../test/employer-examples.ts';
import { type EmployerAgenda, emptyAgenda } from '../contacts/agenda.ts';
import { evolveAgenda } from '../contacts/evolve-agenda.ts';
import { noteFair } from '../contacts/fair-contact.ts';
import {
  changeFair,
  evolveFair,
  type Fair,
  type FairEvent,
  type FairStep,
  planFair,
  takeFairStep,
} from './fair.ts';

const act = { by: anna, at };
const details = { name: 'Jobbmässan', on: today, employerIds: Object.values(employerIds) };
const planned = given(...planFair({ ...details, ...act, municipality: '1488', kind: 'speed-dating' }));

function given(...events: FairEvent[]): Fair {
  return events.reduce<Fair | undefined>(evolveFair, undefined) as Fair;
}

/** Every legal step, said once more and by hand. */
const legal: Record<FairStep, [Fair['status'], Fair['status']]> = {
  hold: ['planned', 'held'],
  'undo-holding': ['held', 'planned'],
  cancel: ['planned', 'cancelled'],
  'undo-cancelling': ['cancelled', 'planned'],
};

describe('A fair', () => {
  it('takes legal steps only, and counts what it says of having been held', () => {
    const steps = fc.array(fc.constantFrom(...(Object.keys(legal) as FairStep[])), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (walked) => {
        let fair = planned;
        let said = 0;
        for (const step of walked) {
          const [from, to] = legal[step];
          if (fair.status !== from) {
            const { status } = fair;
            expect(() => takeFairStep(fair, step, today)).toThrow(DomainError);
            expect(fair.status).toBe(status);
            continue;
          }
          fair = takeFairStep(fair, step, today).reduce<Fair>(evolveFair, fair);
          said += step.endsWith('hold') || step === 'undo-holding' ? 1 : 0;
          expect([fair.status, fair.saying]).toEqual([to, said]);
        }
      }),
    );
  });

  it('is changed while planned only', () => {
    const changed = changeFair(planned, { ...details, name: 'Nya mässan' }).reduce<Fair>(evolveFair, planned);
    expect(changed.name).toBe('Nya mässan');
    const held = takeFairStep(planned, 'hold', today).reduce<Fair>(evolveFair, planned);
    expect(() => changeFair(held, details)).toThrow('genomförd');
  });
});

describe("What a fair says in an employer's agenda", () => {
  const sayings = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 20 });

  it('is in the end what it said last, in whatever order and however often it is heard', () => {
    fc.assert(
      fc.property(sayings, (heard) => {
        const note = (agenda: EmployerAgenda, revision: number) =>
          noteFair(
            agenda,
            { fairId: 'fair', revision, on: today, held: revision % 2 === 1 },
            `contact-${revision}`,
            act,
          ).reduce<EmployerAgenda>(evolveAgenda, agenda);
        // The first holding is always heard: without it there is nothing to take back.
        const { contacts } = [1, ...heard].reduce(note, emptyAgenda('1488'));
        const last = Math.max(1, ...heard);
        expect(contacts).toMatchObject([{ id: 'contact-1', status: last % 2 === 1 ? 'held' : 'cancelled' }]);
      }),
    );
  });
});
