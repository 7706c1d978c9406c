import { candidateStatisticsChanged, type EventData } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import type { GroupBy } from '@samspar/contracts/api/follow-up/statistics';
import type { GroupCount } from '../domain/candidate-table.ts';

type Statistics = EventData<typeof candidateStatisticsChanged>;

export type CountedCandidates = ReturnType<typeof createCountedCandidates>;

/** Who is counted, and in which groups? Of someone who no longer is, nothing but the revision remains. */
export function createCountedCandidates(connection: Connection) {
  const projection = createStateProjection<Statistics>(connection, 'counted-candidates', [
    { 'data.municipality': 1 },
  ]);
  return {
    listeners: [projection.keep(candidateStatisticsChanged, (statistics) => statistics)],

    async countBy(groupBy: GroupBy, municipality?: string): Promise<GroupCount[]> {
      const rows = await projection.model.aggregate<{
        _id: { group: string | number; sex: GroupCount['sex'] };
        count: number;
      }>([
        { $match: { 'data.counted': true, ...(municipality && { 'data.municipality': municipality }) } },
        { $group: { _id: { group: `$data.${groupBy}`, sex: '$data.sex' }, count: { $sum: 1 } } },
      ]);
      return rows.map(({ _id: { group, sex }, count }) => ({ group: String(group), sex, count }));
    },

    /** The sex of those among `ids` who are counted. */
    async sexOf(ids: readonly string[]): Promise<Map<string, GroupCount['sex']>> {
      const found = await projection.find({ _id: { $in: [...ids] }, 'data.counted': true });
      return new Map(found.flatMap(({ _id, data }) => (data.counted ? [[_id, data.sex] as const] : [])));
    },
  };
}
