import { useGet } from '../../api/use-get.ts';
import { useSignal } from '../../signal.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { language } from '../../texts/language.ts';
import { shortlistTexts } from './shortlist-texts.ts';

/** A demand's shortlist, explained in the language of the page. Readings are logged with the reason. */
export function useShortlist(demandId: string) {
  const t = useTexts(shortlistTexts);
  const query = { language: useSignal(language) };
  return useGet('scoring', '/demands/{demandId}/shortlist', {
    path: { demandId },
    query,
    reason: t('accessReason'),
  });
}
