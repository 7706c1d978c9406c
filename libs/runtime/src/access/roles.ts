import { z } from 'zod';

/** The roles of those who use the system, in the field's own words. */
export const staffRoles = [
  'business-advisor',
  'coordinator',
  'case-worker',
  'procurement-officer',
  'steering-group',
  'administrator',
] as const;

/** All who may ask: staff, and the machine behind a municipality's public form. */
export const roles = [...staffRoles, 'public-form'] as const;

export type Role = (typeof roles)[number];

/** The claims of an access token that say who asks. */
export const actorClaims = z.object({
  sub: z.string().min(1).max(200),
  role: z.enum(roles),
  /** What the person is called, for colleagues to read; never in an event or a log. */
  name: z.string().max(200).default(''),
  organisation: z.string().max(200).default(''),
  municipalities: z
    .array(z.string().regex(/^\d{4}$/))
    .max(290)
    .default([]),
});
