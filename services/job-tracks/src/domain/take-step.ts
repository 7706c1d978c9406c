import { leadsForward, type Step, statusAfter } from './admission.ts';
import type { JobTrack, JobTrackEvent } from './job-track.ts';
import type { Decision, Participation } from './participation.ts';
import { refusals } from './refusals.ts';

/** A step someone decides on. */
export interface StepDecision extends Omit<Decision, 'step'> {
  step: Step;
  /** Of an application: why the candidate wants to take part. */
  motivation?: string;
}

/** Takes a step with a candidate. In a cancelled track nothing goes forward, but everything can be taken back. */
export function takeStep(
  track: JobTrack,
  participation: Participation,
  { step, by, name, at, ground, reason, motivation }: StepDecision,
): JobTrackEvent[] {
  if (track.status === 'cancelled' && leadsForward(step)) throw refusals.trackCancelled();
  const status = statusAfter(participation.status, step);
  if (!status) throw refusals.stepNotPossible(participation.status, step);
  if (status === 'admitted') requirePlaceLeft(track);
  const before = { ...withoutTakenBack(participation, step), ...(motivation && { motivation }) };
  const why = { ...(ground && { ground }), ...(reason && { reason }) };
  return [stepTaken(before, status, { step, by, ...(name && { name }), at, ...why })];
}

/** The event of a step: `participation` gets its new status, and the decision is written down. */
export function stepTaken(
  participation: Participation,
  status: Participation['status'],
  decision: Decision,
): JobTrackEvent & { type: 'admission-step-taken' } {
  const decisions = [...participation.decisions, decision];
  return {
    type: 'admission-step-taken',
    step: decision.step,
    participation: { ...participation, status, revision: participation.revision + 1, decisions },
  };
}

function requirePlaceLeft({ participations, places }: JobTrack): void {
  const admitted = participations.filter(({ status }) => status === 'admitted');
  if (admitted.length >= places) throw refusals.trackFull(places);
}

/** A motivation goes with its application, and the mark of a missing consent with the admission it stood on. */
function withoutTakenBack(participation: Participation, step: Step): Participation {
  const { motivation, consentWithdrawn, ...rest } = participation;
  return {
    ...rest,
    ...(motivation && step !== 'application-withdrawn' && { motivation }),
    ...(consentWithdrawn && step !== 'admission-revoked' && { consentWithdrawn }),
  };
}
