import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { calendarDate, id, municipalityCode, ssyk } from '../primitives.ts';
import { admissionStep } from '../resources/admission.ts';

/** The job track as it now stands. Cancelling is its reversal. */
export const jobTrackChanged = defineEvent(
  'job-tracks',
  'job-track-changed',
  1,
  'state',
  z.strictObject({
    demandId: id,
    municipality: municipalityCode,
    ssyk,
    places: z.int().positive(),
    startsOn: calendarDate,
    status: z.enum(['open', 'cancelled']),
    proposed: z.int().nonnegative(),
    admitted: z.int().nonnegative(),
  }),
  'JobTrack',
);

/** A step of the admission of one candidate to one job track. Every step forward has a step that takes it back. */
export const admissionStepTaken = defineEvent(
  'job-tracks',
  'admission-step-taken',
  1,
  'fact',
  z.strictObject({
    candidateId: id,
    demandId: id,
    municipality: municipalityCode,
    step: admissionStep,
  }),
  'JobTrack',
);
