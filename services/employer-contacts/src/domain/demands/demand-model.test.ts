import { DomainError, type DemandWish } from '@samspar/contracts';
import type { Closing } from '@samspar/contracts/api/employer-contacts/demands';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDemand, aFilling, aSignal, happened, stamp, today } from '../../../test/demand-examples.ts';
import { changeDemand } from './change-demand.ts';
import { closeDemand, reopenDemand } from './close-demand.ts';
import { type Demand, type DemandEvent, filledOf, type Stamp } from './demand.ts';
import { readableVersions } from './demand-version.ts';
import { fillOpening, undoFilling } from './fill-opening.ts';
import { signLetter, withdrawLetter } from './letter-of-intent.ts';

/** The demand as one would keep it on a sheet of paper. */
interface Model {
  openings: number | undefined;
  isDescribed: boolean;
  fillings: string[];
  letter: number | undefined;
  outcome: Closing['outcome'] | undefined;
}
interface Real {
  demand: Demand;
  revision: number;
}
type Command = fc.Command<Model, Real>;

/** What the walks came across: they must come that far to prove anything. */
const seen = new Map<string, number>();
const saw = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

const described: Partial<DemandWish> = {
  formal: [{ kind: 'licence', class: 'B', required: true, weight: 0 }],
  soft: [{ trait: 'motivation', wanted: 4, weight: 5 }],
};
const wishOf = (openings: number | undefined, isDescribed: boolean): DemandWish =>
  aSignal({ ...(openings !== undefined && { openings, start: today }), ...(isDescribed && described) });

function command(
  name: string,
  isLegal: (model: Model) => boolean,
  decide: (demand: Demand, stamp: Stamp, model: Model) => DemandEvent[],
  onPaper: (model: Model) => void,
): Command {
  return {
    check: () => true,
    run(model, real) {
      const act = () => decide(real.demand, stamp(real.revision + 1), model);
      if (!isLegal(model)) {
        saw(`${name} refused`);
        expect(act).toThrow(DomainError);
        expect(act).toThrow(/.{10,}/);
        return;
      }
      saw(name);
      const events = act();
      if (events.length > 0) {
        real.demand = happened(real.demand, events);
        real.revision += 1;
      }
      onPaper(model);
      agree(model, real);
    },
    toString: () => name,
  };
}

function agree(model: Model, { demand, revision }: Real): void {
  expect(demand.status).toBe(model.outcome ? 'closed' : 'open');
  expect(demand.closing?.outcome).toBe(model.outcome);
  expect(demand.fillings.map(({ id }) => id)).toEqual(model.fillings);
  expect(demand.profile.openings).toBe(model.openings);
  expect(filledOf(demand)).toBeLessThanOrEqual(model.openings ?? 0);
  const fromProfile = model.isDescribed ? 'profiled' : 'quantified';
  const stage = model.openings === undefined ? 'signal' : fromProfile;
  expect(demand.stage).toBe(model.letter === undefined ? stage : 'agreed');
  expect(readableVersions(demand)[0]?.revision).toBe(revision);
}

let serial = 0;
const newId = () => `filling-${(serial += 1)}`;

const fill = () => {
  const id = newId();
  return command(
    'fill',
    ({ openings, outcome, fillings }) => openings !== undefined && !outcome && fillings.length < openings,
    (demand, at) => fillOpening(demand, aFilling({ id }), today, at),
    (model) => {
      model.fillings.push(id);
      if (model.fillings.length === model.openings) model.outcome = 'filled';
    },
  );
};

const undo = command(
  'undo filling',
  ({ fillings, outcome, openings }) => fillings.length > 0 && (!outcome || fillings.length === openings),
  (demand, at, { fillings }) => undoFilling(demand, fillings.at(-1) ?? 'none', at),
  (model) => {
    model.fillings.pop();
    model.outcome = undefined;
  },
);

const change = (openings: number | undefined, isDescribed: boolean) =>
  command(
    'change',
    (model) =>
      !model.outcome &&
      (openings ?? 0) >= Math.max(model.fillings.length, model.letter ?? 0) &&
      !(openings === undefined && model.openings !== undefined) &&
      (model.letter === undefined || isDescribed),
    (demand, at) => changeDemand(demand, wishOf(openings, isDescribed), at),
    (model) => Object.assign(model, { openings, isDescribed }),
  );

const sign = (openings: number) =>
  command(
    'sign letter',
    (model) => !model.outcome && model.isDescribed && openings <= (model.openings ?? 0),
    (demand, at) => signLetter(demand, { signedOn: today, openings }, today, at),
    (model) => (model.letter = openings),
  );

const withdraw = command(
  'withdraw letter',
  ({ outcome, letter }) => !outcome && letter !== undefined,
  (demand, at) => withdrawLetter(demand, at),
  (model) => (model.letter = undefined),
);

const close = (outcome: Closing['outcome']) =>
  command(
    `close as ${outcome}`,
    (model) =>
      !model.outcome &&
      (outcome === 'cancelled'
        ? model.fillings.length === 0
        : model.openings !== undefined &&
          !(outcome === 'partly-filled' && model.fillings.length === model.openings)),
    (demand, at) =>
      closeDemand(demand, outcome === 'cancelled' ? { outcome, reason: 'funding' } : { outcome }, at),
    (model) => (model.outcome = outcome),
  );

const reopen = command(
  'reopen',
  ({ outcome }) => outcome !== undefined,
  (demand, at) => reopenDemand(demand, at),
  (model) => (model.outcome = undefined),
);

describe('A demand against a sheet of paper', () => {
  it('agrees after any order of acts, and refuses with a reason what the paper says cannot be done', () => {
    const openings = fc.integer({ min: 1, max: 4 });
    const commands = fc.commands(
      [
        fc.constant(null).map(fill),
        fc.constant(undo),
        fc
          .tuple(fc.option(openings, { nil: undefined, freq: 5 }), fc.boolean())
          .map((asked) => change(...asked)),
        openings.map((to) => change(to, true)),
        openings.map(sign),
        fc.constant(withdraw),
        fc.constantFrom('filled' as const, 'partly-filled' as const, 'cancelled' as const).map(close),
        fc.constant(reopen),
      ],
      { maxCommands: 60, size: 'max' },
    );
    fc.assert(
      fc.property(commands, (all) => {
        fc.modelRun(
          () => ({
            model: {
              openings: undefined,
              isDescribed: false,
              fillings: [],
              letter: undefined,
              outcome: undefined,
            },
            real: { demand: aDemand(aSignal()), revision: 1 },
          }),
          all,
        );
      }),
      { numRuns: 300 },
    );
    const names = ['fill', 'undo filling', 'change', 'sign letter', 'withdraw letter', 'reopen'];
    const closings = ['filled', 'partly-filled', 'cancelled'].map((outcome) => `close as ${outcome}`);
    for (const name of [...names, ...closings]) {
      expect(seen.get(name) ?? 0, name).toBeGreaterThan(20);
      expect(seen.get(`${name} refused`) ?? 0, `${name} refused`).toBeGreaterThan(20);
    }
  });
});
