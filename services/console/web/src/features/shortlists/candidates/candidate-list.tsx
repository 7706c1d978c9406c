import { Button, Heading } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { EmptyState } from '../../../ui/page/query-state.tsx';
import { CompareBar } from '../compare/compare-bar.tsx';
import { useCompared } from '../compare/use-compared.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Shortlist } from '../shortlist-types.ts';
import { CandidateCard } from './candidate-card.tsx';
import { useParticipations } from './use-participations.ts';

/** Those on the shortlist, in order. */
export function CandidateList({ shortlist, onShowNear }: { shortlist: Shortlist; onShowNear: () => void }) {
  const t = useTexts(shortlistTexts);
  const { demandId } = shortlist;
  const compared = useCompared(shortlist.shortlist.map(({ id }) => id));
  const participations = useParticipations(demandId);
  const toNear = (
    <Button size="small" variant="secondary" onClick={onShowNear}>
      {t('toNear')}
    </Button>
  );
  if (shortlist.shortlist.length === 0)
    return <EmptyState title={t('noneEligible')} text={t('noneEligibleText')} action={toNear} />;
  return (
    <>
      <Heading level="2" size="medium" className="ui-only-heard">
        {t('tabShortlist')}
      </Heading>
      <CompareBar demandId={demandId} compared={compared} />
      <ol className="shortlist-candidates">
        {shortlist.shortlist.map((entry, index) => (
          <li key={entry.id}>
            <CandidateCard
              demandId={demandId}
              entry={entry}
              rank={index + 1}
              compared={compared}
              participation={participations.get(entry.id)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
