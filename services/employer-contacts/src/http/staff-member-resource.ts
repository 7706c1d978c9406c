import type { Actor } from '@samspar/runtime';
import { z } from 'zod';
import type { StaffMember } from '../domain/staff-member.ts';

/** A member of staff, for colleagues to read. */
export const staffMemberResource = z.strictObject({
  id: z.string(),
  name: z.string(),
  organisation: z.string(),
});

/** Whoever asks, as colleagues will read it. */
export function staffMemberOf({ id, name, organisation }: Actor): StaffMember {
  return { id, name: name || id, organisation };
}
