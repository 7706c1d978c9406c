import type { admissionStatus, admissionStep, declineGround } from '@samspar/contracts';

/** Where a candidate stands in the admission. */
export type AdmissionStatus = keyof typeof admissionStatus.enum;
export type AdmissionStep = keyof typeof admissionStep.enum;

export type DeclineGround = keyof typeof declineGround.enum;

/** A step with a candidate who has been proposed. */
export type Step = Exclude<AdmissionStep, 'proposed'>;

interface Transition {
  from: readonly AdmissionStatus[];
  to: AdmissionStatus;
  direction: 'forward' | 'back';
}

/** The whole admission: every step forward stands beside the one that takes it back. */
const transitions: Record<Step, Transition> = {
  'proposal-withdrawn': back('proposed', 'withdrawn'),
  invited: forward(['proposed'], 'invited'),
  'invitation-cancelled': back('invited', 'proposed'),
  'application-recorded': forward(['invited'], 'applied'),
  'application-withdrawn': back('applied', 'invited'),
  admitted: forward(['applied', 'reserve'], 'admitted'),
  // Back to the application also for who came from the reserve: what to do with it is then decided anew.
  'admission-revoked': back('admitted', 'applied'),
  'placed-in-reserve': forward(['applied'], 'reserve'),
  'reserve-cancelled': back('reserve', 'applied'),
  declined: forward(['applied'], 'declined'),
  'decline-cancelled': back('declined', 'applied'),
};

/** Where `step` leads from `status`; nowhere where it is illegal. */
export function statusAfter(status: AdmissionStatus, step: Step): AdmissionStatus | undefined {
  const { from, to } = transitions[step];
  return from.includes(status) ? to : undefined;
}

/** The steps that can follow upon `status`, those forward before those that take something back. */
export function stepsFrom(status: AdmissionStatus): Step[] {
  const all = (Object.keys(transitions) as Step[]).filter((step) => transitions[step].from.includes(status));
  return [...all.filter(leadsForward), ...all.filter((step) => !leadsForward(step))];
}

/** Whether a step brings the candidate closer to a place, rather than taking something back. */
export function leadsForward(step: Step): boolean {
  return transitions[step].direction === 'forward';
}

/** The consent each step forward rests on; turning somebody down shares nothing, and taking back needs none. */
export function consentFor(step: Step): 'matching' | 'employer-presentation' | undefined {
  if (step === 'admitted') return 'employer-presentation';
  return leadsForward(step) && step !== 'declined' ? 'matching' : undefined;
}

function forward(from: readonly AdmissionStatus[], to: AdmissionStatus): Transition {
  return { from, to, direction: 'forward' };
}

function back(from: AdmissionStatus, to: AdmissionStatus): Transition {
  return { from: [from], to, direction: 'back' };
}
