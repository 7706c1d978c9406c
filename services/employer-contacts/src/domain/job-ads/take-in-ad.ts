import type { AdOutcome, DraftContent, JobAdDraft, JobAdDraftEvent } from './job-ad-draft.ts';

/** What is done with an ad. */
export interface TakenIn {
  outcome: AdOutcome;
  events: JobAdDraftEvent[];
}

const unchanged: TakenIn = { outcome: 'unchanged', events: [] };

/**
 * Decides what an ad makes of its draft: a new draft, a newer one, or nothing. An ad that had been removed and is
 * published again is drafted again. What the same import has already done with it is not done or counted twice.
 */
export function takeInAd(draft: JobAdDraft | undefined, content: DraftContent, importId: string): TakenIn {
  if (!draft) return { outcome: 'drafted', events: [{ type: 'ad-drafted', content, importId }] };
  const already = alreadyDone(draft, importId);
  if (already) return already;
  const { version } = content.ad;
  const isBack = draft.removedAt !== undefined && version >= draft.removedAt;
  const isNewer = draft.removedAt === undefined && version > draft.version;
  return isBack || isNewer
    ? { outcome: 'updated', events: [{ type: 'ad-updated', content, importId }] }
    : unchanged;
}

/**
 * Decides what the removal of an ad makes of its draft. A removal older than the ad we have is old news; one without a
 * time is taken as it comes.
 */
export function takeInRemoval(
  draft: JobAdDraft | undefined,
  at: number | undefined,
  importId: string,
): TakenIn {
  if (!draft) return unchanged;
  const already = alreadyDone(draft, importId);
  if (already) return already;
  const isOld = at !== undefined && at < draft.version;
  if (draft.removedAt !== undefined || isOld) return unchanged;
  return { outcome: 'withdrawn', events: [{ type: 'ad-withdrawn', at: at ?? draft.version, importId }] };
}

function alreadyDone(draft: JobAdDraft, importId: string): TakenIn | undefined {
  const touch = draft.touches.find((one) => one.importId === importId);
  return touch && { outcome: touch.as, events: [] };
}
