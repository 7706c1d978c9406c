import type { Status, Step } from './job-track-types.ts';

/** The order of the admission, and of the board's columns. */
export const columns: readonly Status[] = [
  'proposed',
  'invited',
  'applied',
  'reserve',
  'admitted',
  'declined',
  'withdrawn',
];

/** A step as a request: each decision is a resource that is put there and taken away. */
export interface StepRequest {
  method: 'put' | 'delete';
  path: `/job-tracks/{trackId}/participations/{participationId}/${Decision}`;
}
type Decision = 'proposal' | 'invitation' | 'application' | 'admission' | 'reserve' | 'decline';

const put = (decision: Decision): StepRequest => ({ method: 'put', path: pathOf(decision) });
const takeAway = (decision: Decision): StepRequest => ({ method: 'delete', path: pathOf(decision) });

/** Where each step is asked for. */
export const requestFor: Readonly<Record<Step, StepRequest>> = {
  'proposal-withdrawn': takeAway('proposal'),
  invited: put('invitation'),
  'invitation-cancelled': takeAway('invitation'),
  'application-recorded': put('application'),
  'application-withdrawn': takeAway('application'),
  admitted: put('admission'),
  'admission-revoked': takeAway('admission'),
  'placed-in-reserve': put('reserve'),
  'reserve-cancelled': takeAway('reserve'),
  declined: put('decline'),
  'decline-cancelled': takeAway('decline'),
};

function pathOf(decision: Decision): StepRequest['path'] {
  return `/job-tracks/{trackId}/participations/{participationId}/${decision}`;
}
