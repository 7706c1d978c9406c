import { useState } from 'react';
import { useSearchParams } from 'react-router';

const name = 'kandidat';
/** As many as fit side by side and in somebody's head. */
export const mostCompared = 3;

export interface Compared {
  ids: readonly string[];
  isFull: boolean;
  set: (id: string, isCompared: boolean) => void;
  clear: () => void;
}

/** The candidates marked for comparing, in the address. Who is no longer on the list isn't marked either. */
export function useCompared(listed: readonly string[]): Compared {
  const [search, setSearch] = useSearchParams();
  // The address follows a moment later: a mark that waits for it looks like one that didn't take.
  const [marked, setMarked] = useState<readonly string[]>(() => search.getAll(name));
  const ids = stillListed(marked, listed);
  const write = (next: readonly string[]) => {
    setMarked(next);
    setSearch(
      (now) => {
        now.delete(name);
        for (const id of next) now.append(name, id);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return {
    ids,
    isFull: ids.length >= mostCompared,
    set: (id, isCompared) => {
      const others = ids.filter((each) => each !== id);
      write(isCompared ? [...others, id] : others);
    },
    clear: () => write([]),
  };
}

/** The candidates an address names that are on the list: each once, and no more than fit. */
export function comparedIn(search: URLSearchParams, listed: readonly string[]): string[] {
  return stillListed(search.getAll(name), listed);
}

function stillListed(named: readonly string[], listed: readonly string[]): string[] {
  return [...new Set(named)].filter((id) => listed.includes(id)).slice(0, mostCompared);
}

/** The address that compares some candidates, from the shortlist's own. */
export function comparisonOf(demandId: string, ids: readonly string[]): string {
  return `/urvalslistor/${demandId}/jamfor?${new URLSearchParams(ids.map((id) => [name, id]))}`;
}

/** The address of the shortlist with the same candidates marked. */
export function shortlistWith(demandId: string, ids: readonly string[]): string {
  return `/urvalslistor/${demandId}?${new URLSearchParams(ids.map((id) => [name, id]))}`;
}
