import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import {
  evolveJobAdDraft,
  type JobAdDraft,
  type JobAdDraftEvent,
} from '../../domain/job-ads/job-ad-draft.ts';

export type JobAdDraftStore = ReturnType<typeof createJobAdDraftStore>;

/** Drafts of demands, one for each job ad. Nobody else hears of a draft: what comes of it is a demand. */
export function createJobAdDraftStore(storage: AggregateStorage) {
  return createAggregateStore<JobAdDraft, JobAdDraftEvent>({
    ...storage,
    collection: 'job-ad-drafts',
    evolve: evolveJobAdDraft,
    announce: () => [],
    indexes: [
      [{ 'state.mapped.wish.municipality': 1, 'state.status': 1 }],
      [{ 'state.status': 1 }],
      [{ 'state.ad.employer.organisationsnummer': 1 }],
    ],
  });
}
