import { Heading, ReadMore, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useGet } from '../../../api/use-get.ts';
import { useSignal } from '../../../signal.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { language } from '../../../texts/language.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import { QueryState } from '../../../ui/page/query-state.tsx';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { NearMiss } from '../shortlist-types.ts';
import { ParticipationTag } from './candidate-tags.tsx';
import { Explanation } from './explanation.tsx';
import { ProposeLink } from './propose-link.tsx';
import type { Standing } from './use-participations.ts';

interface NearMissCardProps {
  demandId: string;
  /** When the work starts. */
  start: string;
  nearMiss: NearMiss;
  participation: Standing | undefined;
}

/** Somebody who lacks one must-have: which, and the way there. */
export function NearMissCard({ demandId, start, nearMiss, participation }: NearMissCardProps) {
  const t = useTexts(shortlistTexts);
  const { points } = useFormat();
  const names = useCodeNames();
  const candidate = usePseudonym()(nearMiss.id);
  const inText = usePseudonym('in-text')(nearMiss.id);
  const [isOpen, setOpen] = useState(false);
  return (
    <article className="shortlist-card" aria-labelledby={`near-${nearMiss.id}`}>
      <div className="shortlist-card-top">
        <Heading level="3" size="small" id={`near-${nearMiss.id}`}>
          {candidate}
        </Heading>
        <span>{t('totalOf', { points: points(nearMiss.score) })}</span>
      </div>
      <dl className="shortlist-facts">
        <div>
          <dt>{t('missing')}</dt>
          <dd>{nearMiss.title}</dd>
        </div>
        <div>
          <dt>{t('municipality')}</dt>
          <dd>{nearMiss.municipality && names.municipality(nearMiss.municipality)}</dd>
        </div>
        <div>
          <dt>{t('way')}</dt>
          <dd>
            <WayThere chain={nearMiss.chain} start={start} />
          </dd>
        </div>
      </dl>
      <ParticipationTag participation={participation} />
      <ProposeLink demandId={demandId} entry={nearMiss} participation={participation} />
      <ReadMore
        size="small"
        header={t('explainNear', { candidate: inText })}
        open={isOpen}
        onOpenChange={setOpen}
      >
        {isOpen && <AskedExplanation demandId={demandId} candidateId={nearMiss.id} />}
      </ReadMore>
    </article>
  );
}

function WayThere({ chain, start }: { chain: NearMiss['chain']; start: string }) {
  const t = useTexts(shortlistTexts);
  const names = useCodeNames();
  const { date } = useFormat();
  if (!chain) return t('noWay');
  const measures = chain.measures.map(names.measure).join(t('andThen'));
  const isInTime = chain.ready <= start;
  return (
    <>
      {t('wayReady', { measures, date: date(chain.ready) })}{' '}
      <Tag size="xsmall" variant="moderate" data-color={isInTime ? 'success' : 'neutral'}>
        {t(isInTime ? 'readyInTime' : 'readyTooLate')}
      </Tag>
    </>
  );
}

/** The explanation of somebody who isn't on the list, asked for when somebody wants it. */
function AskedExplanation({ demandId, candidateId }: { demandId: string; candidateId: string }) {
  const t = useTexts(shortlistTexts);
  const query = useGet('scoring', '/demands/{demandId}/shortlist/candidates/{candidateId}', {
    path: { demandId, candidateId },
    query: { language: useSignal(language) },
    reason: t('accessReason'),
  });
  return <QueryState query={query}>{({ reasons }) => <Explanation lines={reasons} />}</QueryState>;
}
