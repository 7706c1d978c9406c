import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';

/** What a change of a draft comes with. */
export interface DraftChange {
  draftId: string;
  seenRevision: number;
  authorize(municipality: string): void;
}

/** Loads the draft someone wants to do something with: it is there, they may, and they have seen it as it now is. */
export async function draftInReach(
  drafts: Pick<JobAdDraftStore, 'load'>,
  { draftId, seenRevision, authorize }: DraftChange,
): Promise<Loaded<JobAdDraft>> {
  const draft = await drafts.load(draftId);
  if (!draft) throw notFound('Utkastet');
  authorize(draft.state.mapped.wish.municipality);
  requireSeen(draft, seenRevision);
  return draft;
}
