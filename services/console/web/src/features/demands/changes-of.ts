import type { AnswerOf } from '../../api/contract.ts';

type Version = AnswerOf<'employer-contacts', '/demands/{demandId}/versions', 'get'>['items'][number];
type ListChange = AnswerOf<'scoring', '/demands/{demandId}/shortlist/changes', 'get'>['items'][number];

/** Something that happened to a demand, or to its shortlist. */
export type Change = ({ kind: 'demand' } & Version) | ({ kind: 'list' } & ListChange);

/** The demand's changes and its shortlist's in one order, the newest first. Scorings that moved nobody are left out. */
export function changesOf(versions: readonly Version[], listed: readonly ListChange[]): Change[] {
  const moving = listed.filter(({ entered, left }) => entered.length + left.length > 0);
  return [
    ...versions.map((version): Change => ({ kind: 'demand', ...version })),
    ...moving.map((change): Change => ({ kind: 'list', ...change })),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
}
