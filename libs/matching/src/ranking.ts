/** What decides a place in a shortlist: score in centipoints, then who registered earliest, then id. */
export type Ranked = { readonly id: string; readonly score: number; readonly registeredAt: string };

/** Order by UTF-16 code units, the same everywhere, unlike a locale's. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareRanked = (a: Ranked, b: Ranked): number =>
  b.score - a.score || compareIds(a.registeredAt, b.registeredAt) || compareIds(a.id, b.id);
