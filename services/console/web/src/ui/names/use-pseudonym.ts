import { useCallback } from 'react';
import { useShellTexts } from '../../texts/shell-texts.ts';

/** The end of an id: enough to tell the candidates of a page apart, in writing and aloud. */
const shortPseudonym = (candidateId: string): string => candidateId.slice(-6);

/** What a candidate is called on the screen, without who it is; within a sentence or as its beginning. */
export function usePseudonym(place: 'first' | 'in-text' = 'first'): (candidateId: string) => string {
  const t = useShellTexts();
  const key = place === 'first' ? 'pseudonym' : 'pseudonymInText';
  return useCallback((candidateId) => t(key, { short: shortPseudonym(candidateId) }), [t, key]);
}
