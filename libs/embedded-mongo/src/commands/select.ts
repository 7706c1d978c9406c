import type { Document } from '../bson/document.ts';
import { compileFilter } from '../query/filter.ts';
import { type SortOrder, sortAndLimit } from '../query/sort.ts';
import type { Catalogue } from '../storage/catalogue.ts';
import type { Stored } from '../storage/hash-index.ts';

interface Window {
  sort?: SortOrder | undefined;
  skip?: number | undefined;
  /** 0 is no limit. */
  limit?: number | undefined;
}

/** The places whose documents match, sorted and cut. Throws for a filter it can't hold, also where there is nothing. */
export function select(
  catalogue: Catalogue,
  namespace: string,
  filter: Document,
  window: Window = {},
): Stored[] {
  const { sort, skip = 0, limit = 0 } = window;
  const end = limit === 0 ? 0 : skip + limit;
  const matching = matchingIn(catalogue, namespace, filter);
  const found = sort ? sortAndLimit(matching, ({ document }) => document, sort, end) : firstOf(matching, end);
  return skip === 0 ? found : found.slice(skip);
}

/** How many documents match; at most `limit` are looked for unless that is 0. */
export function countMatching(
  catalogue: Catalogue,
  namespace: string,
  filter: Document,
  limit: number,
): number {
  if (Object.keys(filter).length === 0) {
    const count = catalogue.get(namespace)?.count() ?? 0;
    return limit === 0 ? count : Math.min(count, limit);
  }
  return firstOf(matchingIn(catalogue, namespace, filter), limit).length;
}

function matchingIn(catalogue: Catalogue, namespace: string, filter: Document): Iterable<Stored> {
  const matches = compileFilter(filter);
  const candidates = catalogue.get(namespace)?.candidates(filter) ?? [];
  return filtered(candidates, matches);
}

function* filtered(places: Iterable<Stored>, matches: (document: Document) => boolean): Generator<Stored> {
  for (const place of places) if (matches(place.document)) yield place;
}

function firstOf(places: Iterable<Stored>, count: number): Stored[] {
  if (count === 0) return [...places];
  const first: Stored[] = [];
  for (const place of places) {
    first.push(place);
    if (first.length === count) break;
  }
  return first;
}
