import { BodyShort, Heading } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { bandWords, type SupplyCounts } from '../bands.ts';
import type { RoleProfile } from '../draft/enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';
import { mustHaveWords } from '../term-words.ts';

interface RoleCountsProps {
  profile: RoleProfile;
  counts: SupplyCounts['roles'][number] | undefined;
}

/** What is up to the officer, unlike how ready people are and how far they can travel. */
const ownTerms = /^(formal:\d+|available|extent|schedule)$/;

/** How many could take one role, and what each of its requirements costs, the dearest first. */
export function RoleCounts({ profile, counts }: RoleCountsProps) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  if (!counts) return null;
  const costs = counts.mustHaves
    .filter(({ key }) => ownTerms.test(key))
    .toSorted((a, b) => b.adds.atLeast - a.adds.atLeast);
  return (
    <>
      <Heading level="3" size="xsmall">
        {names.occupation(profile.ssyk)}
      </Heading>
      <dl className="supply-bands">
        <dt>{t('wanted')}</dt>
        <dd>{counts.wanted}</dd>
        <dt>{t('eligible')}</dt>
        <dd>{bandWords(t, counts.eligible)}</dd>
        <dt>{t('reachable')}</dt>
        <dd>{bandWords(t, counts.reachable)}</dd>
      </dl>
      {costs.length > 0 && (
        <>
          <BodyShort size="small">{t('costs')}</BodyShort>
          <ul className="supply-costs">
            {costs.map(({ key, adds }) => (
              <BodyShort as="li" size="small" key={key}>
                {t('cost', {
                  term: mustHaveWords({ t, names }, key, profile),
                  adds: bandWords(t, adds),
                })}
              </BodyShort>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
