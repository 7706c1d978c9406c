import { BodyLong, BodyShort, Heading, ReadMore } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { alternativeLetter } from '../alternative-name.ts';
import { bandWords, type SupplyCounts } from '../bands.ts';
import type { AlternativeDraft } from '../draft/enquiry-draft.ts';
import { HowCounted } from '../how-counted.tsx';
import { supplyTexts } from '../supply-texts.ts';
import { RoleCounts } from './role-counts.tsx';
import type { Answered, Asked, Counted } from './use-counts.ts';

interface CountsPanelProps {
  alternatives: readonly AlternativeDraft[];
  place: number;
  counted: Counted | undefined;
}

/** How many the alternative that is being written reaches, as it is written. */
export function CountsPanel({ alternatives, place, counted }: CountsPanelProps) {
  const t = useTexts(supplyTexts);
  const alternative = alternatives[place];
  if (!alternative || !counted) return null;
  const { canCount, answered, error } = counted;
  const heading =
    alternatives.length > 1 ? t('countsOf', { name: alternativeLetter(t, place) }) : t('counts');
  return (
    <section className="supply-counts" aria-labelledby="supply-counts">
      <Heading level="2" size="small" id="supply-counts" spacing>
        {heading}
      </Heading>
      {!canCount && <BodyLong>{t('countsWait')}</BodyLong>}
      {canCount && !answered && <BodyShort>{error ? t('countsFailed') : t('counting')}</BodyShort>}
      {answered && <Counts {...answered} />}
      <ReadMore header={t('howCounted')} size="small">
        <HowCounted />
      </ReadMore>
    </section>
  );
}

function Counts({ asked, counts }: Answered) {
  const t = useTexts(supplyTexts);
  const { wanted, eligible, reachable } = counts.combined;
  useSaidAloud(asked, counts);
  return (
    <>
      {asked.roles.map(({ profile }, each) => (
        <RoleCounts key={each} profile={profile} counts={counts.roles[each]} />
      ))}
      {asked.roles.length > 1 && (
        <>
          <Heading level="3" size="xsmall">
            {t('together')}
          </Heading>
          <BodyShort size="small" spacing>
            {t('togetherHint')}
          </BodyShort>
          <dl className="supply-bands">
            <dt>{t('eligible')}</dt>
            <dd>{t('togetherOf', { number: eligible.atLeast, wanted })}</dd>
            <dt>{t('reachable')}</dt>
            <dd>{t('togetherOf', { number: reachable.atLeast, wanted })}</dd>
          </dl>
        </>
      )}
    </>
  );
}

/** Counts that have become others are told to those who don't see them; the same counts again are not. */
function useSaidAloud({ roles }: Asked, counts: SupplyCounts): void {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const announce = useAnnounce();
  const said = roles
    .flatMap(({ profile }, place) => {
      const role = counts.roles[place];
      if (!role) return [];
      const [eligible, reachable] = [bandWords(t, role.eligible), bandWords(t, role.reachable)];
      return [t('countsSaid', { role: names.occupation(profile.ssyk), eligible, reachable })];
    })
    .join(' ');
  const before = useRef('');
  useEffect(() => {
    if (before.current !== said) announce(said);
    before.current = said;
  }, [announce, said]);
}
