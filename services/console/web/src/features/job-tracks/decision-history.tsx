import { ReadMore } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import type { Participation } from './job-track-types.ts';

type Decision = Participation['decisions'][number];

/** Every decision about somebody, who made it and why, the newest first. */
export function DecisionHistory({
  participation,
  candidate,
}: {
  participation: Participation;
  candidate: string;
}) {
  const t = useTexts(jobTrackTexts);
  const { instant } = useFormat();
  return (
    <ReadMore size="small" header={t('history')} aria-label={`${t('history')}: ${candidate}`}>
      <ol className="track-history">
        {participation.decisions.toReversed().map((decision) => (
          <li key={`${decision.at} ${decision.step}`}>
            {t('historyLine', {
              instant: instant(decision.at),
              by: decision.by === 'system' ? t('bySystem') : (decision.name ?? decision.by),
              step: t(`done.${decision.step}`),
            })}
            <Why decision={decision} />
          </li>
        ))}
      </ol>
    </ReadMore>
  );
}

function Why({ decision: { by, ground, reason } }: { decision: Decision }) {
  const t = useTexts(jobTrackTexts);
  const words = by === 'system' && reason === 'consent-withdrawn' ? t('reason.consent-withdrawn') : reason;
  const why = [...(ground ? [t(`ground.${ground}`)] : []), ...(words ? [words] : [])];
  return why.map((each) => <p key={each}>{each}</p>);
}
