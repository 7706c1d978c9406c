import type { ReactNode } from 'react';
import { Unreachable } from '../../api/problem.ts';

/** The groups of hits, by their names in the address. */
export type GroupName = 'arbetsgivare' | 'kompetensbehov' | 'jobbspar' | 'kandidat' | 'forfragningar';

/** What one service has found. */
export interface Group {
  name: GroupName;
  title: string;
  total: number;
  /** How many of them are listed. */
  shown: number;
  /** How many pages there are of them. */
  pages: number;
  isPending: boolean;
  /** The service doesn't answer: nothing is known of what it would have found. */
  isAway: boolean;
  hits: ReactNode;
}

/** Which of the hits are asked for. */
export interface Slice {
  page: number;
  limit: number;
}

/** How many pages a list is. */
export const pagesOf = ({ total, limit }: { total: number; limit: number }): number =>
  Math.ceil(total / limit);

interface Asked {
  isAsked: boolean;
  data: unknown;
  error: Error | null;
}

/**
 * Where a question stands. A refusal is no hit: what somebody may not see, and what is not there, look the same.
 */
export function standing({ isAsked, data, error }: Asked) {
  return {
    isPending: isAsked && data === undefined && !error,
    isAway: isAsked && data === undefined && error instanceof Unreachable,
  };
}

/** What is found, counted, and where the question stands, of a service that answers with a page. */
export function pageOf<Page extends { items: readonly unknown[]; total: number; limit: number }>(
  isAsked: boolean,
  { data, error }: { data: Page | undefined; error: Error | null },
) {
  const found = isAsked ? data : undefined;
  return {
    found,
    total: found?.total ?? 0,
    shown: found?.items.length ?? 0,
    pages: found ? pagesOf(found) : 0,
    ...standing({ isAsked, data, error }),
  };
}

/** Less than this finds too much to be of use. */
const shortest = 2;

/** Whether a text can be searched for. */
export const canSearch = (q: string): boolean => q.trim().length >= shortest;

/** A whole pseudonym, or another id: part of one names nobody. */
export const isWholeId = (q: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(q.trim());
