import { jobAdImportChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import {
  evolveJobAdImport,
  type JobAdImport,
  type JobAdImportEvent,
} from '../../domain/job-ads/job-ad-import.ts';

export type JobAdImportStore = ReturnType<typeof createJobAdImportStore>;

/** Imports of job ads. The world is told how far each has come. */
export function createJobAdImportStore(storage: AggregateStorage) {
  return createAggregateStore<JobAdImport, JobAdImportEvent>({
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
}
