import { BodyShort, Button } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { LinkButton } from '../../../ui/page/link-button.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import { type Compared, comparisonOf } from './use-compared.ts';

/** What the marks are for, and the way on when there are enough of them. */
export function CompareBar({ demandId, compared }: { demandId: string; compared: Compared }) {
  const t = useTexts(shortlistTexts);
  const { ids, isFull, clear } = compared;
  return (
    <div className="shortlist-compare-bar ui-no-print">
      <BodyShort role="status">
        {ids.length === 0 && t('compareHint')}
        {ids.length === 1 && t('compareOne')}
        {isFull && t('compareFull')}
      </BodyShort>
      {ids.length > 1 && (
        <LinkButton size="small" to={comparisonOf(demandId, ids)}>
          {t('compareGo', { count: ids.length })}
        </LinkButton>
      )}
      {ids.length > 0 && (
        <Button size="small" variant="tertiary" onClick={clear}>
          {t('compareClear')}
        </Button>
      )}
    </div>
  );
}
