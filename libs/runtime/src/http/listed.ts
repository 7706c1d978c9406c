import type { Loaded } from '@samspar/messaging';
import type { Answer } from './serve.ts';

/** What was found of a list, and how many there are in all. */
export interface Found<Item> {
  items: readonly Item[];
  total: number;
}

/** A page of a list as it is answered. One that cannot be shown, since it was stored otherwise, is left out. */
export function listed<Item extends { id: string }, Shown>(
  { items, total }: Found<Item>,
  { page, limit }: { page: number; limit: number },
  show: (item: Item) => Shown,
): Answer<{ items: Shown[]; total: number; page: number; limit: number }> {
  const unreadable: NonNullable<Answer['unreadable']> = [];
  const shown = items.flatMap((item) => {
    try {
      return [show(item)];
    } catch (error) {
      unreadable.push({ id: item.id, error });
      return [];
    }
  });
  return { body: { items: shown, total, page, limit }, unreadable };
}

/** What was created, as it is answered: its revision and where it is to be found. */
export function created<State, Shown>(
  thing: Loaded<State>,
  path: `/${string}`,
  show: (thing: Loaded<State>) => Shown,
): Answer<Shown> {
  return { body: show(thing), revision: thing.revision, location: `/v1${path}/${thing.id}` };
}

/** One thing as it is answered. */
export function shown<State, Shown>(
  thing: Loaded<State>,
  show: (thing: Loaded<State>) => Shown,
): Answer<Shown> {
  return { body: show(thing), revision: thing.revision };
}
