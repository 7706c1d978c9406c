import {
  calendarDate,
  demandProfile,
  id,
  instant,
  longText,
  municipalityCode,
  supplyCounts,
} from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { z } from 'zod';
import type { SupplyEnquiry } from '../domain/supply-enquiry.ts';

const mostRoles = 12;
const role = z.strictObject({
  profile: demandProfile.omit({ openings: true, municipality: true, start: true }),
  number: z.int().min(1).max(500),
});

/** A question as it is asked. */
export const supplyQuestion = z.strictObject({
  municipality: municipalityCode,
  purpose: longText,
  cpv: z.string().regex(/^\d{8}-\d$/, 'Ange CPV-koden med kontrollsiffra, till exempel 90910000-9.'),
  start: calendarDate,
  roles: z.array(role).min(1).max(mostRoles),
});

const { combined } = supplyCounts.shape;
const band = combined.shape.eligible;
const roleAnswer = z.strictObject({
  wanted: z.int(),
  eligible: band.describe('Uppfyller alla krav i dag'),
  reachable: band.describe('Uppfyller alla krav i dag eller före start, med insatser'),
  costliest: z
    .strictObject({ key: z.string(), adds: band })
    .optional()
    .describe('Det krav som stänger ute flest, och hur många fler det skulle vara utan det'),
});

/** A question with its answer. */
export const supplyEnquiryResource = supplyQuestion.extend({
  id,
  revision: z.int(),
  answer: z.strictObject({
    asOf: calendarDate,
    model: z.int(),
    roles: z.array(roleAnswer),
    combined: combined.describe('Alla roller tillsammans, var och en räknad en gång'),
  }),
  askedBy: z.string(),
  asker: z
    .strictObject({ name: z.string(), organisation: z.string() })
    .optional()
    .describe('Vem som frågade'),
  askedAt: instant,
  status: z.enum(['answered', 'withdrawn']),
});

export function toResource({ id, revision, state }: Loaded<SupplyEnquiry>) {
  return { id, revision, ...state };
}
