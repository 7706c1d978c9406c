import { allowsMatching, allowsPresentation, type KnownConsents } from './consent.ts';
import type { JobTrack, JobTrackEvent } from './job-track.ts';
import { type Participation, systemDecision } from './participation.ts';
import { stepTaken } from './take-step.ts';

/** When the consents are looked at: the instant, and the date it is in Sweden then. */
export interface Moment {
  at: string;
  today: string;
}

/**
 * What a track must do about a candidate's consents as they now are, one step at a time: ask again after saving, until
 * nothing is left to do. Who may no longer be matched is taken out. An admission is an agreement with a person and an
 * employer, so it is marked for someone to look at, and never undone by itself. Only who has left every list is taken out
 * of that as well.
 */
export function followConsents(
  track: JobTrack,
  candidateId: string,
  known: KnownConsents | undefined,
  { at, today }: Moment,
): JobTrackEvent[] {
  const theirs = track.participations.filter((each) => each.candidateId === candidateId);
  const gone = known?.municipality === null;
  const standing = theirs.find(({ status }) => status !== 'withdrawn');
  if (standing?.status === 'admitted') {
    if (gone) return [stepTaken(standing, 'applied', { step: 'admission-revoked', at, ...systemDecision })];
    const allowed = allowsMatching(known, today) && allowsPresentation(known, track.employerId, today);
    return markConsent(standing, allowed);
  }
  if (standing && !allowsMatching(known, today)) {
    return [stepTaken(standing, 'withdrawn', { step: 'proposal-withdrawn', at, ...systemDecision })];
  }
  const isLeft = gone && theirs.some((each) => !each.gone);
  return isLeft ? [{ type: 'candidate-gone', candidateId }] : [];
}

function markConsent(admitted: Participation, allowed: boolean): JobTrackEvent[] {
  const { consentWithdrawn, ...rest } = admitted;
  if (allowed === !consentWithdrawn) return [];
  const revision = admitted.revision + 1;
  const participation = allowed
    ? { ...rest, revision }
    : { ...rest, revision, consentWithdrawn: true as const };
  return [{ type: 'consent-noted', participation }];
}
