import type { RefusalReason } from '@samspar/contracts/api/employer-contacts/job-ad-imports';

/** What has been done with the ads of an import. `refusedBecause` adds up to `refused`. */
export interface ImportCounts {
  done: number;
  drafted: number;
  updated: number;
  withdrawn: number;
  unchanged: number;
  refused: number;
  refusedBecause: Record<RefusalReason, number>;
}

export const nothingDone: ImportCounts = {
  done: 0,
  drafted: 0,
  updated: 0,
  withdrawn: 0,
  unchanged: 0,
  refused: 0,
  refusedBecause: { unreadable: 0, 'no-municipality': 0, 'outside-region': 0, 'other-municipality': 0 },
};

/** An ad someone may want to look at. `position` is its place in the file, from 1. */
export interface ImportProblem {
  position: number;
  adId: string | null;
  what: RefusalReason;
}

/** What a person is told of it. */
export const problemTexts: Record<RefusalReason, string> = {
  unreadable: 'Annonsen har inget id och kan inte läsas.',
  'no-municipality': 'Det framgår inte i vilken kommun arbetet finns.',
  'outside-region': 'Arbetet finns utanför de kommuner som samverkar.',
  'other-municipality': 'Arbetet finns i en kommun där den som läste in inte arbetar.',
};
