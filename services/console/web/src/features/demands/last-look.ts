import { useEffect, useMemo, useState } from 'react';
import { useSession } from '../../api/session.ts';
import { draftOwner } from '../../ui/draft/use-draft.ts';
import { now } from '../../clock.ts';

/** When somebody last had a demand before them. */
export interface Look {
  at: string;
  revision: number;
}

type LookStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** As many demands' looks as are remembered: the oldest are forgotten first. */
const mostKept = 500;

/** Remembers, on this computer and for one person, when each demand was last looked at. */
export function createLooks(storage: LookStorage, person: string) {
  const name = `samspar-looks:${person}`;
  const all = (): Record<string, Look> => {
    try {
      return JSON.parse(storage.getItem(name) ?? '{}') as Record<string, Look>;
    } catch {
      return {};
    }
  };
  return {
    last: (demandId: string): Look | undefined => all()[demandId],
    note(demandId: string, look: Look): void {
      const { [demandId]: _former, ...others } = all();
      const kept = [...Object.entries(others), [demandId, look] as const].slice(-mostKept);
      storage.setItem(name, JSON.stringify(Object.fromEntries(kept)));
    },
  };
}

function useLooks() {
  const person = draftOwner(useSession());
  return useMemo(() => createLooks(window.localStorage, person), [person]);
}

/** When the demand was looked at before now. What comes while it is on the screen is seen too. */
export function useLook(demandId: string, revision: number): Look | undefined {
  const looks = useLooks();
  const [before] = useState(() => looks.last(demandId));
  useEffect(() => {
    const note = () => looks.note(demandId, { at: now().toISOString(), revision });
    note();
    return note;
  }, [looks, demandId, revision]);
  return before;
}

/** Whether a demand has changed since it was looked at; one never looked at has nothing to compare with. */
export function useHasChanged(): (demandId: string, revision: number, listChangedAt?: string) => boolean {
  const looks = useLooks();
  return (demandId, revision, listChangedAt = '') => {
    const last = looks.last(demandId);
    return last !== undefined && (revision > last.revision || listChangedAt > last.at);
  };
}
