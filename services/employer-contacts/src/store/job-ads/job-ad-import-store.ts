import { jobAdImportChanged } from '@samspar/contracts';
import { createAggregateStore } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import {
  evolveJobAdImport,
  type JobAdImport,
  type JobAdImportEvent,
} from '../../domain/job-ads/job-ad-import.ts';

export type JobAdImportStore = ReturnType<typeof createJobAdImportStore>;

/** Imports of job ads. The world is told how far each has come. */
export function createJobAdImportStore(connection: Connection, onSaved: () => void) {
  return createAggregateStore<JobAdImport, JobAdImportEvent>({
    connection,
    collection: 'job-ad-imports',
    evolve: evolveJobAdImport,
    announce: ({ status, total, done, drafted, updated, withdrawn, unchanged, refused }) => [
      {
        event: jobAdImportChanged,
        data: { status, total, done, drafted, updated, withdrawn, unchanged, refused },
      },
    ],
    indexes: [[{ 'state.status': 1 }]],
    onSaved,
  });
}
