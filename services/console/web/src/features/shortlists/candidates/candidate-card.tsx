import { Checkbox, Heading, ReadMore } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { usePseudonym } from '../../../ui/names/use-pseudonym.ts';
import type { Compared } from '../compare/use-compared.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Entry } from '../shortlist-types.ts';
import { CandidateTags } from './candidate-tags.tsx';
import { Explanation } from './explanation.tsx';
import { ProposeLink } from './propose-link.tsx';
import { ScoreBars } from './score-bars.tsx';
import type { Standing } from './use-participations.ts';

interface CandidateCardProps {
  demandId: string;
  entry: Entry;
  rank: number;
  compared: Compared;
  participation: Standing | undefined;
}

/** One candidate of the shortlist: the points and what they are made of, and what can be done. */
export function CandidateCard({ demandId, entry, rank, compared, participation }: CandidateCardProps) {
  const t = useTexts(shortlistTexts);
  const candidate = usePseudonym()(entry.id);
  const inText = usePseudonym('in-text')(entry.id);
  const isCompared = compared.ids.includes(entry.id);
  return (
    <article className="shortlist-card" aria-labelledby={`candidate-${entry.id}`}>
      <div className="shortlist-card-top">
        <Heading level="3" size="small" id={`candidate-${entry.id}`}>
          {t('rank', { rank, candidate })}
        </Heading>
        <Checkbox
          className="ui-no-print"
          size="small"
          checked={isCompared}
          disabled={compared.isFull && !isCompared}
          onChange={({ target }) => compared.set(entry.id, target.checked)}
          aria-label={t('compareChoose', { candidate: inText })}
        >
          {t('compareLabel')}
        </Checkbox>
      </div>
      <CandidateTags entry={entry} participation={participation} />
      <ScoreBars entry={entry} />
      <ProposeLink demandId={demandId} entry={entry} participation={participation} />
      <ReadMore size="small" header={t('whole', { candidate: inText })}>
        <Explanation lines={entry.reasons} />
      </ReadMore>
    </article>
  );
}
