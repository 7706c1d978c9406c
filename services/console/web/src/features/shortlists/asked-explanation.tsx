import { useGet } from '../../api/use-get.ts';
import { useSignal } from '../../signal.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { language } from '../../texts/language.ts';
import { QueryState } from '../../ui/query-state.tsx';
import { Explanation } from './explanation.tsx';
import { shortlistTexts } from './shortlist-texts.ts';

/** The explanation of somebody who isn't on the list, asked for when somebody wants it. */
export function AskedExplanation({ demandId, candidateId }: { demandId: string; candidateId: string }) {
  const t = useTexts(shortlistTexts);
  const query = useGet('scoring', '/demands/{demandId}/shortlist/candidates/{candidateId}', {
    path: { demandId, candidateId },
    query: { language: useSignal(language) },
    reason: t('accessReason'),
  });
  return <QueryState query={query}>{({ reasons }) => <Explanation lines={reasons} />}</QueryState>;
}
