import { useReferenceData } from '../../ui/names/use-reference-data.ts';
import { canSearch } from './search-group.ts';

/** More occupations than this, and the word says little. */
const most = 6;

/** The occupations somebody may mean by a word, the likeliest first; `undefined` until their names have come. */
export function useOccupationsNamed(q: string): readonly string[] | undefined {
  const reference = useReferenceData();
  if (!canSearch(q)) return [];
  return reference?.searchOccupations(q, most).map(({ ssyk }) => ssyk);
}
