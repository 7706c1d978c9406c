import type { Actor } from '@samspar/runtime';
import type { Act } from '../domain/act.ts';
import { staffMemberOf } from './staff-member-resource.ts';

/** What is done now by whoever asks. */
export function actOf(actor: Actor, now: () => Date): Act {
  return { by: staffMemberOf(actor), at: now().toISOString() };
}
