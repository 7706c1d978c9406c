import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { calendarDate, id, municipalityCode } from '../primitives.ts';

/** Why a demand was scored again. */
const scoringCause = z.enum(['demand-changed', 'candidates-changed', 'day-rolled', 'reconciled']);

/** A demand's shortlist is new. `entered` and `left` are pseudonyms. */
export const shortlistUpdated = defineEvent(
  'scoring',
  'shortlist-updated',
  1,
  'fact',
  z.strictObject({
    municipality: municipalityCode,
    demandRevision: z.int().positive(),
    model: z.int().positive(),
    asOf: calendarDate,
    considered: z.int().nonnegative(),
    eligible: z.int().nonnegative(),
    reachable: z.int().nonnegative(),
    entered: z.array(id).max(100),
    left: z.array(id).max(100),
    cause: scoringCause,
  }),
  'Shortlist',
);

/** A closed demand's shortlist is no longer kept: the reversal of `shortlist-updated`. */
export const shortlistRetired = defineEvent(
  'scoring',
  'shortlist-retired',
  1,
  'fact',
  z.strictObject({ municipality: municipalityCode }),
  'Shortlist',
);
