import { type Act, type DemandWish, demandWish } from '@samspar/contracts';
import type { DismissalReason } from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import type { JobAdDraft, JobAdDraftEvent } from './job-ad-draft.ts';
import type { MappedAd } from './map-job-ad.ts';
import { refusals } from './refusals.ts';

/** What someone wants otherwise than the ad has it. The municipality stays: the permission follows from there. */
export type WishOverrides = Partial<Omit<DemandWish, 'municipality'>>;

export type AdoptionBegun = Extract<JobAdDraftEvent, { type: 'adoption-begun' }>;

export interface AdoptionInput extends Act {
  employerId?: string;
  overrides: WishOverrides;
}

/** Begins to make a demand of a draft: from here on it is taken, whatever happens before the demand is registered. */
export function beginAdoption(
  draft: JobAdDraft,
  { employerId, overrides, by, at }: AdoptionInput,
): AdoptionBegun {
  requireDraft(draft);
  const receiver = employerId ?? draft.employerId;
  if (!receiver) throw refusals.employerMissing();
  const { wish: ofTheAd } = draft.mapped;
  const ssyk = overrides.ssyk ?? ofTheAd.ssyk;
  if (!ssyk) throw refusals.occupationMissing();
  const wish = demandWish
    .strip()
    .parse({ ...ofTheAd, ...overrides, ssyk, municipality: ofTheAd.municipality });
  return { type: 'adoption-begun', adoption: { employerId: receiver, wish, by, at } };
}

export function dismissDraft(draft: JobAdDraft, reason: DismissalReason, act: Act): JobAdDraftEvent[] {
  requireDraft(draft);
  return [{ type: 'draft-dismissed', reason, ...act }];
}

/** An ad that has been removed meanwhile is then withdrawn, not dismissed. */
export function undoDismissal(draft: JobAdDraft): JobAdDraftEvent[] {
  if (!draft.dismissal || draft.adoption) throw refusals.notDismissed();
  return [{ type: 'dismissal-undone' }];
}

/** What knowing more concepts changes of a draft that nobody has adopted. */
export function mapAgain(draft: JobAdDraft, mapped: MappedAd): JobAdDraftEvent[] {
  if (draft.adoption || JSON.stringify(mapped) === JSON.stringify(draft.mapped)) return [];
  return [{ type: 'ad-mapped-again', mapped }];
}

/** An employer that has been registered after the ad came in. */
export function matchEmployer(draft: JobAdDraft, employerId: string): JobAdDraftEvent[] {
  return draft.adoption || draft.employerId === employerId ? [] : [{ type: 'employer-matched', employerId }];
}

function requireDraft({ status }: JobAdDraft): void {
  if (status === 'adopted') throw refusals.adopted();
  if (status === 'dismissed') throw refusals.dismissed();
  if (status === 'withdrawn') throw refusals.withdrawn();
}
