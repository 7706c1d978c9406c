import { dismissDraft, undoDismissal } from '../../domain/job-ads/decide-draft.ts';
import type { DismissalReason } from '../../domain/job-ads/job-ad-draft.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import { type DraftChange, draftInReach } from './draft-in-reach.ts';

/** Puts a draft aside with a reason, and takes that back. */
export function createDismissDraft({ drafts, now }: { drafts: JobAdDraftStore; now: () => Date }) {
  return {
    dismiss: async (change: DraftChange, reason: DismissalReason, by: StaffMember) => {
      const draft = await draftInReach(drafts, change);
      return drafts.save(draft, dismissDraft(draft.state, reason, { by, at: now().toISOString() }));
    },
    undo: async (change: DraftChange) => {
      const draft = await draftInReach(drafts, change);
      return drafts.save(draft, undoDismissal(draft.state));
    },
  };
}
