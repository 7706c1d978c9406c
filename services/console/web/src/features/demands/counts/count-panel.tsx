import { BodyShort, Heading } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { countTexts } from './count-texts.ts';
import type { Cost } from './counted-question.ts';
import type { LiveCounts } from './use-demand-counts.ts';

interface CountPanelProps {
  live: LiveCounts | undefined;
  hasFailed: boolean;
  /** What the form calls a criterion. */
  titleOf: (criterionId: string) => string;
}

/** How many the demand reaches, and what each requirement costs, as it is being written. */
export function CountPanel({ live, hasFailed, titleOf }: CountPanelProps) {
  const t = useTexts(countTexts);
  const { count } = useFormat();
  useHeardCounts(live);
  return (
    <aside className="demand-counts" aria-labelledby="demand-counts-title">
      <Heading level="2" size="small" id="demand-counts-title" spacing>
        {t('title')}
      </Heading>
      {!live && <BodyShort>{t('wait')}</BodyShort>}
      {live && (
        <>
          <div className="demand-figures">
            <Figure value={count(live.counts.eligible)} label={t('eligible')} means={t('eligibleMeans')} />
            <Figure value={count(live.counts.reachable)} label={t('reachable')} means={t('reachableMeans')} />
          </div>
          <BodyShort size="small" textColor="subtle" spacing>
            {t('considered', { considered: live.counts.considered })} {live.assumesToday && t('assumesToday')}
          </BodyShort>
          <Costs costs={live.costs} titleOf={titleOf} />
        </>
      )}
      {hasFailed && <BodyShort size="small">{t('failed')}</BodyShort>}
    </aside>
  );
}

function Figure({ value, label, means }: { value: string; label: string; means: string }) {
  return (
    <p className="demand-figure">
      <strong>{value}</strong> <span>{label}</span> <small>{means}</small>
    </p>
  );
}

function Costs({ costs, titleOf }: { costs: readonly Cost[]; titleOf: (criterionId: string) => string }) {
  const t = useTexts(countTexts);
  const dear = costs.filter(({ before, after }) => after > before);
  if (dear.length === 0) return null;
  return (
    <>
      <Heading level="3" size="xsmall">
        {t('costs')}
      </Heading>
      <ul className="demand-costs">
        {dear.map(({ of, before, after }) => {
          const title = 'builtIn' in of ? t(of.builtIn) : titleOf(of.criterion);
          return (
            <li key={JSON.stringify(of)}>
              {title}:{' '}
              <span className="demand-cost">
                {t('builtIn' in of ? 'costBuiltIn' : 'cost', { before, after })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Long enough for several requirements to be changed in a row, in milliseconds. */
const quiet = 1500;

/** Those who don't see the figures hear them when the writing has paused, and only when they have changed. */
function useHeardCounts(live: LiveCounts | undefined) {
  const t = useTexts(countTexts);
  const announce = useAnnounce();
  const heard = useRef('');
  const figures = live && { eligible: live.counts.eligible, reachable: live.counts.reachable };
  const text = figures ? t('heard', figures) : '';
  useEffect(() => {
    if (text === '' || text === heard.current) return undefined;
    const timer = setTimeout(() => {
      heard.current = text;
      announce(text);
    }, quiet);
    return () => clearTimeout(timer);
  }, [announce, text]);
}
