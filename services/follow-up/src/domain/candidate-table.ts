import type { candidateStatisticsChanged, EventData } from '@samspar/contracts';
import type { GroupBy } from '@samspar/contracts/api/follow-up/statistics';
import { stages, swedishLevels } from '@samspar/reference-data';
import { type PublishedBySex, placeOf, publishBySex } from './by-sex.ts';
import type { Publish } from './published-count.ts';

type Counted = Extract<EventData<typeof candidateStatisticsChanged>, { counted: true }>;

const ageBands: Record<Counted['ageBand'], true> = {
  '16-19': true,
  '20-24': true,
  '25-34': true,
  '35-44': true,
  '45-54': true,
  '55-': true,
};
const birthRegions: Record<Counted['birthRegion'], true> = {
  sweden: true,
  europe: true,
  'outside-europe': true,
};

/** The groups of what candidates can be grouped by. */
export const groupings = {
  stage: stages.map(({ code }) => code),
  swedish: swedishLevels.map(({ level }) => String(level)),
  ageBand: Object.keys(ageBands),
  birthRegion: Object.keys(birthRegions),
} satisfies Record<GroupBy, string[]>;

/** How many of one sex are in one group. */
export interface GroupCount {
  group: string;
  sex: Counted['sex'];
  count: number;
}

export interface CandidateTable {
  rows: ({ group: string } & PublishedBySex)[];
  total: PublishedBySex;
}

/**
 * Candidates by group and sex. Every group has its row, also where nobody is: a row that is missing would say so. The
 * total is the same cell, and so the same figure, whatever the grouping.
 */
export function candidateTable(
  counts: readonly GroupCount[],
  { municipality, groupBy }: { municipality?: string | undefined; groupBy: GroupBy },
  publish: Publish,
): CandidateTable {
  const place = `candidates|${placeOf(municipality)}`;
  const rows = groupings[groupBy].map((group) => {
    const inGroup = counts.filter((each) => each.group === group);
    return { group, ...publishBySex(publish, `${place}|${groupBy}|${group}`, bySex(inGroup)) };
  });
  return { rows, total: publishBySex(publish, place, bySex(counts)) };
}

function bySex(counts: readonly GroupCount[]) {
  const sum = (sex: Counted['sex']) =>
    counts.reduce((total, each) => (each.sex === sex ? total + each.count : total), 0);
  return { women: sum('woman'), men: sum('man') };
}
