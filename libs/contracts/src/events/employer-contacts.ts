import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { branchCode, id, municipalityCode, sizeClass } from '../primitives.ts';
import { demandProfile } from '../resources/demand-profile.ts';

/** An employer has been registered. Name and organisationsnummer stay behind: a sole trader's is a personnummer. */
export const employerRegistered = defineEvent(
  'employer-contacts',
  'employer-registered',
  1,
  'fact',
  z.strictObject({ municipality: municipalityCode, branch: branchCode, sizeClass }),
);

/** The demand as it now stands. Closing is its reversal; a reopened demand is open again. */
export const demandChanged = defineEvent(
  'employer-contacts',
  'demand-changed',
  1,
  'state',
  z.strictObject({
    employerId: id,
    status: z.enum(['open', 'closed']),
    profile: demandProfile,
  }),
);
