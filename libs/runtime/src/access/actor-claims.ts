import { roles } from '@samspar/contracts';
import { z } from 'zod';

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
