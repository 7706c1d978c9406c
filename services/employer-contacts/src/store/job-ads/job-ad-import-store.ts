import { jobAdImportChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore, type Page } from '@samspar/messaging';
import {
  evolveJobAdImport,
  type JobAdImport,
  type JobAdImportEvent,
} from '../../domain/job-ads/job-ad-import.ts';

export type JobAdImportStore = ReturnType<typeof createJobAdImportStore>;

/** Imports of job ads. The world is told how far each has come. */
export function createJobAdImportStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<JobAdImport, JobAdImportEvent>({
    ...storage,
    collection: 'job-ad-imports',
    evolve: evolveJobAdImport,
    announce: ({ status, total, done, drafted, updated, withdrawn, unchanged, refused }) => [
      {
        event: jobAdImportChanged,
        data: { status, total, done, drafted, updated, withdrawn, unchanged, refused },
      },
    ],
    indexes: [[{ 'state.status': 1 }]],
  });
  return {
    ...store,

    /** Those made for any of the municipalities, the latest first. */
    within: (municipalities: readonly string[], page: Page) =>
      list({ 'state.municipalities': { $in: municipalities } }, page, { _id: -1 }),

    /** Those that are under way. */
    running: async () => (await list({ 'state.status': 'running' }, { page: 1, limit: 100 })).items,
  };
}
