import { useSession } from '../api/session.ts';
import { createDraftStore } from './draft-store.ts';
import { draftOwner } from './draft-owner.ts';

/** Whether the one signed in has begun something and not finished it. */
export function useHasDraft(key: string): boolean {
  return createDraftStore(window.sessionStorage, draftOwner(useSession())).read(key) !== undefined;
}
