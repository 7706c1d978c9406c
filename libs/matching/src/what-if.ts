import type { MatchIndex, MatchOptions } from './match-index.ts';
import type { Counts, Demand, FormalCriterion } from './types.ts';

/**
 * One requirement changed. `drop` lets a must-have go (a formal one stays as a merit with its weight), `replace` puts
 * another formal criterion in the place of one, `set` changes the frame.
 */
export type DemandChange =
  | { readonly drop: 'extent' | 'schedule' | `formal:${number}` }
  | { readonly replace: `formal:${number}`; readonly by: FormalCriterion }
  | {
      readonly set: Partial<
        Pick<Demand, 'start' | 'extent' | 'schedule' | 'municipality' | 'forJobTrack' | 'openings'>
      >;
    };

const positionIn = (demand: Demand, key: string): number => {
  const index = Number(key.slice('formal:'.length));
  if (demand.formal[index] === undefined) throw new RangeError(`The demand has no criterion ${key}`);
  return index;
};

/** The demand with one change made. Throws RangeError when the change names a criterion that isn't there. */
export const changeDemand = (demand: Demand, change: DemandChange): Demand => {
  if ('set' in change) return { ...demand, ...change.set };
  if ('replace' in change)
    return { ...demand, formal: demand.formal.with(positionIn(demand, change.replace), change.by) };
  const { extent, schedule, ...rest } = demand;
  if (change.drop === 'extent') return schedule === undefined ? rest : { ...rest, schedule };
  if (change.drop === 'schedule') return extent === undefined ? rest : { ...rest, extent };
  const index = positionIn(demand, change.drop);
  const criterion = demand.formal[index] as FormalCriterion;
  return { ...demand, formal: demand.formal.with(index, { ...criterion, required: false }) };
};

export type WhatIf = {
  readonly base: Counts;
  readonly changes: readonly { readonly change: DemandChange; readonly counts: Counts }[];
};

/** The counts of a demand as it stands and after each change alone, side by side. */
export const whatIf = (
  index: Pick<MatchIndex, 'count'>,
  demand: Demand,
  changes: readonly DemandChange[],
  options: Pick<MatchOptions, 'toolbox'> = {},
): WhatIf => ({
  base: index.count(demand, options),
  changes: changes.map((change) => ({
    change,
    counts: index.count(changeDemand(demand, change), options),
  })),
});
