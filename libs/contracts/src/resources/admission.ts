import { z } from 'zod';

/** Where a candidate stands in the admission to a job track. */
export const admissionStatus = z.enum([
  'proposed',
  'invited',
  'applied',
  'admitted',
  'reserve',
  'declined',
  'withdrawn',
]);

/** On what ground an applicant is turned down. None of them is about who somebody is. */
export const declineGround = z.enum(
  [
    'employer-chose-others',
    'requirements-not-met',
    'measure-not-granted',
    'did-not-take-part',
    'declined-by-candidate',
    'no-places-left',
  ],
  { error: 'Välj en grund för avslaget.' },
);

/** Steps forward, and the steps that take them back. */
export const admissionStep = z.enum([
  'proposed',
  'proposal-withdrawn',
  'invited',
  'invitation-cancelled',
  'application-recorded',
  'application-withdrawn',
  'admitted',
  'admission-revoked',
  'placed-in-reserve',
  'reserve-cancelled',
  'declined',
  'decline-cancelled',
]);
