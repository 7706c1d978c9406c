interface Changing {
  scored: { changed: { at: string } | null } | null;
}

const shown = 5;

/** Those that somebody has come to or left, the latest first; as many as are taken in at a glance. */
export function newestChanges<T extends Changing>(all: readonly T[]): T[] {
  const at = ({ scored }: T) => scored?.changed?.at ?? '';
  return all
    .filter((each) => at(each) !== '')
    .toSorted((a, b) => at(b).localeCompare(at(a)))
    .slice(0, shown);
}
