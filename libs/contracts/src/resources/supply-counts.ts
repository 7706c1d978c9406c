import { z } from 'zod';
import { calendarDate, municipalityCode } from '../primitives.ts';
import { demandProfile } from './demand-profile.ts';

/** A role that a contract would be asked to fill, and with how many. */
const wantedRole = z.strictObject({ profile: demandProfile, number: z.int().min(1).max(500) });

/** What procurement asks scoring: how many could fill these roles? Every profile has the enquiry's municipality. */
export const supplyCountsRequest = z.strictObject({
  municipality: municipalityCode,
  roles: z.array(wantedRole).min(1).max(12),
});

export type SupplyCountsRequest = z.infer<typeof supplyCountsRequest>;

/** A count as it may be shown: a band, never the number itself. `atMost` is null for "at least so many". */
const supplyBand = z.strictObject({
  text: z.string(),
  atLeast: z.int().nonnegative(),
  atMost: z.int().nonnegative().nullable(),
});

/**
 * The answer: bands only, from which no small count can be derived. `adds` is how many more would be eligible were the
 * one must-have dropped.
 */
export const supplyCounts = z.strictObject({
  asOf: calendarDate,
  model: z.int().positive(),
  roles: z.array(
    z.strictObject({
      wanted: z.int(),
      eligible: supplyBand,
      reachable: supplyBand,
      mustHaves: z.array(z.strictObject({ key: z.string(), adds: supplyBand })),
    }),
  ),
  combined: z.strictObject({ wanted: z.int(), eligible: supplyBand, reachable: supplyBand }),
});

export type SupplyCounts = z.infer<typeof supplyCounts>;
