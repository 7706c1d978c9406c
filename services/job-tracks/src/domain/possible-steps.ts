import { DomainError } from '@samspar/contracts';
import { leadsForward, type Step, stepsFrom } from './admission.ts';
import { type KnownConsents, requireConsentFor } from './consent.ts';
import type { JobTrack } from './job-track.ts';
import type { Participation } from './participation.ts';
import { takeStep } from './take-step.ts';

/** A step that can follow, and what stands in its way as things are now: the words it would be refused with. */
export interface PossibleStep {
  step: Step;
  isForward: boolean;
  obstacle?: string;
}

/**
 * The steps that can follow with a candidate. They are tried against the rules themselves, so that what is offered and
 * what is refused can't drift apart. An admission elsewhere isn't known here: it is refused when the step is taken.
 */
export function possibleSteps(
  track: JobTrack,
  participation: Participation,
  known: KnownConsents | undefined,
  { at, today }: { at: string; today: string },
): PossibleStep[] {
  return stepsFrom(participation.status).map((step) => {
    const obstacle = obstacleTo(() => {
      takeStep(track, participation, { step, by: '', at });
      requireConsentFor(step, known, track.employerId, today);
    });
    return { step, isForward: leadsForward(step), ...(obstacle && { obstacle }) };
  });
}

function obstacleTo(attempt: () => void): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}
