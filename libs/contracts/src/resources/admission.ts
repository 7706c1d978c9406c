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
