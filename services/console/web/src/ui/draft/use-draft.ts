import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Session, useSession } from '../../api/session.ts';
import { createDraftStore, type Draft } from './draft-store.ts';

export interface HeldDraft<T> {
  value: T;
  /** Sets the whole value, or what a function makes of the latest. */
  set: (next: T | ((latest: T) => T)) => void;
  /** Forgets the draft and shows the initial value again: after it has been saved, or when it is given up. */
  clear: () => void;
  /** Send it with the POST that saves the draft: sending the same content again then creates nothing twice. */
  idempotencyKey: string;
  /** Whether this is a draft that was left here before, rather than the initial value. */
  wasRestored: boolean;
}

/**
 * What somebody is writing in a form: kept while they write, through a reload and through signing in again, for the
 * signed-in person and this tab only. `key` names the form and what it is about: `demand:new`, `demand:${id}`.
 */
export function useDraft<T>(key: string, initial: T): HeldDraft<T> {
  const person = draftOwner(useSession());
  const store = useMemo(() => createDraftStore(window.sessionStorage, person), [person]);
  const [restored] = useState(() => store.read<T>(key));
  const [{ draft, isTouched }, setHeld] = useState(() => ({
    draft: restored ?? fresh(initial),
    isTouched: false,
  }));

  useEffect(() => {
    if (isTouched) store.write(key, draft);
  }, [store, key, draft, isTouched]);

  const set = useCallback(
    (next: T | ((latest: T) => T)) =>
      setHeld(({ draft: { value } }) => {
        const changed = typeof next === 'function' ? (next as (latest: T) => T)(value) : next;
        return { draft: fresh(changed), isTouched: true };
      }),
    [],
  );
  const clear = useCallback(() => {
    store.clear(key);
    setHeld({ draft: fresh(initial), isTouched: false });
  }, [store, key, initial]);

  const { value, idempotencyKey } = draft;
  return { value, set, clear, idempotencyKey, wasRestored: restored !== undefined };
}

/** Content that has changed is another thing to create. */
function fresh<T>(value: T): Draft<T> {
  return { value, idempotencyKey: crypto.randomUUID() };
}

/** Whether the one signed in has begun something and not finished it. */
export function useHasDraft(key: string): boolean {
  return createDraftStore(window.sessionStorage, draftOwner(useSession())).read(key) !== undefined;
}

/** Whose a draft is: what tells one person from another who signs in after them in the same window. */
export const draftOwner = ({ role, organisation, displayName }: Session): string =>
  `${role}/${organisation}/${displayName}`;
