import type { Act, DemandWish } from '@samspar/contracts';
import type { DismissalReason, DraftStatus } from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import type { JobAd } from './job-ad.ts';
import type { MappedAd } from './map-job-ad.ts';

/** What an import did with an ad. */
export type AdOutcome = 'drafted' | 'updated' | 'withdrawn' | 'unchanged' | 'refused';

/** What comes of an ad by itself, before anyone has looked at it. */
export interface DraftContent {
  ad: JobAd;
  mapped: MappedAd;
  /** The employer with the ad's organisationsnummer. */
  employerId?: string;
  /** The day it came in. */
  importedOn: string;
}

/** A demand being made of a draft, and what has become of the ad since. */
export interface Adoption extends Act {
  employerId: string;
  wish: DemandWish;
  /** Missing for as long as the demand is not known to be registered. */
  demandId?: string;
  adSince?: 'changed' | 'removed';
}

/** A draft of a demand, made of a job ad. */
export interface JobAdDraft extends DraftContent {
  adId: string;
  status: DraftStatus;
  /** Of the newest ad taken in, in milliseconds. */
  version: number;
  /** Since when the ad is no longer published, in milliseconds. */
  removedAt?: number;
  adoption?: Adoption;
  dismissal?: Act & { reason: DismissalReason };
  /** What the latest imports did with it, so that one that was interrupted counts as one that was not. */
  touches: Touch[];
}

export interface Touch {
  importId: string;
  as: AdOutcome;
}

export type JobAdDraftEvent =
  | { type: 'ad-drafted'; content: DraftContent; importId: string }
  | { type: 'ad-updated'; content: DraftContent; importId: string }
  | { type: 'ad-withdrawn'; at: number; importId: string }
  | { type: 'ad-mapped-again'; mapped: MappedAd }
  | { type: 'employer-matched'; employerId: string }
  | { type: 'adoption-begun'; adoption: Omit<Adoption, 'demandId' | 'adSince'> }
  | { type: 'adoption-finished'; demandId: string }
  | { type: 'adoption-abandoned' }
  | ({ type: 'draft-dismissed'; reason: DismissalReason } & Act)
  | { type: 'dismissal-undone' };

const touchesKept = 5;

export function evolveJobAdDraft(state: JobAdDraft | undefined, event: JobAdDraftEvent): JobAdDraft {
  const next = apply(state, event);
  return { ...next, status: statusOf(next) };
}

function apply(state: JobAdDraft | undefined, event: JobAdDraftEvent): JobAdDraft {
  if (event.type === 'ad-drafted') return drafted(event);
  if (!state) throw new Error(`${event.type} before ad-drafted`);
  const { adoption } = state;
  switch (event.type) {
    case 'ad-updated':
      return updated(state, event);
    case 'ad-withdrawn':
      return {
        ...touched(state, event.importId, 'withdrawn'),
        removedAt: event.at,
        ...(adoption && { adoption: { ...adoption, adSince: 'removed' as const } }),
      };
    case 'ad-mapped-again':
      return { ...state, mapped: event.mapped };
    case 'employer-matched':
      return { ...state, employerId: event.employerId };
    case 'adoption-begun':
      return { ...state, adoption: event.adoption };
    case 'adoption-finished':
      return { ...state, ...(adoption && { adoption: { ...adoption, demandId: event.demandId } }) };
    case 'adoption-abandoned': {
      const { adoption: _adoption, ...without } = state;
      return without;
    }
    case 'draft-dismissed': {
      const { by, at, reason } = event;
      return { ...state, dismissal: { by, at, reason } };
    }
    case 'dismissal-undone': {
      const { dismissal: _dismissal, ...without } = state;
      return without;
    }
  }
}

function drafted({ content, importId }: { content: DraftContent; importId: string }): JobAdDraft {
  const { adId, version } = content.ad;
  return { adId, status: 'draft', version, ...content, touches: [{ importId, as: 'drafted' }] };
}

/** The ad as it now is. Of an adopted one only that it has changed: the demand is someone's by now. */
function updated(
  state: JobAdDraft,
  { content, importId }: { content: DraftContent; importId: string },
): JobAdDraft {
  const { removedAt: _removedAt, employerId: _employerId, ...rest } = touched(state, importId, 'updated');
  const before = state.adoption;
  if (!before) return { ...rest, ...content, version: content.ad.version };
  const { adSince: _adSince, ...adoption } = before;
  const changed = state.adoption?.adSince === 'changed' || saysOtherwise(state, content);
  return {
    ...rest,
    ...content,
    version: content.ad.version,
    adoption: changed ? { ...adoption, adSince: 'changed' } : adoption,
  };
}

function saysOtherwise(before: DraftContent, after: DraftContent): boolean {
  const said = ({ ad, mapped }: DraftContent) =>
    JSON.stringify([ad.headline, { ...mapped.wish, start: '' }, mapped.duration]);
  return said(before) !== said(after);
}

function touched(state: JobAdDraft, importId: string, as: AdOutcome): JobAdDraft {
  return { ...state, touches: [...state.touches, { importId, as }].slice(-touchesKept) };
}

function statusOf({ adoption, removedAt, dismissal }: JobAdDraft): DraftStatus {
  if (adoption) return 'adopted';
  if (removedAt !== undefined) return 'withdrawn';
  return dismissal ? 'dismissed' : 'draft';
}
