import { BodyLong, Heading } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { EmptyState } from '../../../ui/page/query-state.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Shortlist } from '../shortlist-types.ts';
import { NearMissCard } from './near-miss-card.tsx';
import { useParticipations } from './use-participations.ts';

/** As many as the service names. */
const most = 20;

/** Those who lack a single must-have, and what would bring them there. */
export function NearMisses({ shortlist }: { shortlist: Shortlist }) {
  const t = useTexts(shortlistTexts);
  const { nearMisses, demand, demandId } = shortlist;
  const participations = useParticipations(demandId);
  if (nearMisses.length === 0) return <EmptyState title={t('nearEmpty')} text={t('nearEmptyText')} />;
  return (
    <>
      <Heading level="2" size="medium" spacing>
        {t('nearTitle')}
      </Heading>
      <BodyLong spacing>{t('nearLead', { most })}</BodyLong>
      <ol className="shortlist-candidates">
        {nearMisses.map((nearMiss) => (
          <li key={nearMiss.id}>
            <NearMissCard
              demandId={demandId}
              start={demand.start}
              nearMiss={nearMiss}
              participation={participations.get(nearMiss.id)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
