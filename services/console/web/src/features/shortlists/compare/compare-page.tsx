import { BodyLong } from '@navikt/ds-react';
import { useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../../texts/define-texts.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { LinkButton } from '../../../ui/page/link-button.tsx';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { PageLink } from '../../../ui/page/page-link.tsx';
import { EmptyState, QueryState } from '../../../ui/page/query-state.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import { useShortlist } from '../use-shortlist.ts';
import { CompareTable } from './compare-table.tsx';
import { comparedIn, shortlistWith } from './use-compared.ts';

/** Two or three candidates of a shortlist side by side. Which ones is in the address. */
export function ComparePage() {
  const t = useTexts(shortlistTexts);
  const names = useCodeNames();
  const { demandId = '' } = useParams();
  const [search] = useSearchParams();
  const query = useShortlist(demandId);
  const marked = search.getAll('kandidat');
  const tooFew = (
    <LinkButton size="small" variant="secondary" to={`/urvalslistor/${demandId}`}>
      {t('back')}
    </LinkButton>
  );
  return (
    <>
      <PageLink to={shortlistWith(demandId, marked)} className="ui-no-print">
        {t('back')}
      </PageLink>
      <PageHeading>{t('compareTitle')}</PageHeading>
      <QueryState query={query}>
        {({ shortlist, demand }) => {
          const ids = comparedIn(
            search,
            shortlist.map(({ id }) => id),
          );
          const entries = shortlist.filter(({ id }) => ids.includes(id));
          if (entries.length < 2)
            return <EmptyState title={t('compareTooFew')} text={t('compareTooFewText')} action={tooFew} />;
          return (
            <>
              <BodyLong spacing>
                {t('listOf', { occupation: names.occupation(demand.ssyk) })}. {t('compareLead')}
              </BodyLong>
              <CompareTable demandId={demandId} entries={entries} />
            </>
          );
        }}
      </QueryState>
    </>
  );
}
