/** What must be known of the counts, in order. */
export const howCounted = [
  'how.who',
  'how.ready',
  'how.start',
  'how.bands',
  'how.together',
  'how.decision',
] as const;
