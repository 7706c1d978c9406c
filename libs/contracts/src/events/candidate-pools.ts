import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { calendarDate, municipalityCode, stage, swedishLevel } from '../primitives.ts';
import { consentPurpose, consentReceiver } from '../resources/consent.ts';
import { scoringProfile } from '../resources/scoring-profile.ts';

/**
 * What may be scored of a candidate. `present: false` is the reversal of every earlier value, whatever its cause:
 * withdrawn consent, protected identity and erasure look alike to everyone who hears it.
 */
export const scoringProfileChanged = defineEvent(
  'candidate-pools',
  'scoring-profile-changed',
  1,
  'state',
  z.discriminatedUnion('present', [
    z.strictObject({ present: z.literal(true), profile: scoringProfile }),
    z.strictObject({ present: z.literal(false) }),
  ]),
);

/** The consents in force for a candidate. One that is withdrawn is simply no longer there. */
export const consentsChanged = defineEvent(
  'candidate-pools',
  'consents-changed',
  1,
  'state',
  z.strictObject({
    municipality: municipalityCode.nullable(),
    consents: z
      .array(
        z.strictObject({
          purpose: consentPurpose,
          receiver: consentReceiver,
          expiresOn: calendarDate,
        }),
      )
      .max(50),
  }),
);

/** What statistics by sex and other grounds need, apart from everything that is scored. Only follow-up may hear it. */
export const candidateStatisticsChanged = defineEvent(
  'candidate-pools',
  'candidate-statistics-changed',
  1,
  'state',
  z.discriminatedUnion('counted', [
    z.strictObject({
      counted: z.literal(true),
      sex: z.enum(['woman', 'man']),
      ageBand: z.enum(['16-19', '20-24', '25-34', '35-44', '45-54', '55-']),
      birthRegion: z.enum(['sweden', 'europe', 'outside-europe']),
      municipality: municipalityCode,
      stage,
      swedish: swedishLevel,
    }),
    z.strictObject({ counted: z.literal(false) }),
  ]),
);
