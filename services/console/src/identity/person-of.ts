import { municipalityCode } from '@samspar/contracts';
import { staffRoles } from '@samspar/contracts';
import { z } from 'zod';
import { refusals } from '../domain/refusals.ts';
import type { Person } from '../domain/session.ts';

const claimsSchema = z.object({
  role: z.enum(staffRoles),
  organisation: z.string().max(200).default(''),
  municipalities: z.array(municipalityCode).max(290).default([]),
  name: z.string().max(200).default(''),
});

/** Reads who somebody is from the claims of an id token. Refuses whoever has no role here. */
export function personOf(claims: unknown): Person {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) throw refusals.noRole();
  const { name: displayName, ...rest } = parsed.data;
  return { ...rest, displayName };
}
