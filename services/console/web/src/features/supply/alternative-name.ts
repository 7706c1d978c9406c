import type { AlternativeDraft } from './draft/enquiry-draft.ts';
import type { TranslateSupply } from './supply-texts.ts';

const letters = 'ABCD';

/** An alternative by its letter alone, for where there is little room. */
export const alternativeLetter = (t: TranslateSupply, place: number): string =>
  t('alternativeLetter', { letter: letters[place] ?? '' });

/** What an alternative is called: its letter, and what sets it apart where somebody has said so. */
export function alternativeName(t: TranslateSupply, { name }: AlternativeDraft, place: number): string {
  const letter = alternativeLetter(t, place);
  return name.trim() === '' ? letter : `${letter}: ${name.trim()}`;
}
