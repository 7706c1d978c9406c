import { BodyShort, Detail } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Shortlist } from '../shortlist-types.ts';

/** How many the list was drawn from, and how many came through. */
export function ShortlistCounts({ shortlist }: { shortlist: Shortlist }) {
  const t = useTexts(shortlistTexts);
  const { count, date, instant } = useFormat();
  const { considered, eligible, reachable, mustHaves, scoredAt, asOf, model } = shortlist;
  const near = mustHaves.reduce((total, { failsOnly }) => total + failsOnly, 0);
  const counts = { considered, eligible, reachable, near };
  return (
    <>
      <dl className="shortlist-counts">
        {(['considered', 'eligible', 'reachable', 'near'] as const).map((key) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd className="shortlist-count">{count(counts[key])}</dd>
            <dd>{t(`${key}Hint`)}</dd>
          </div>
        ))}
      </dl>
      <Detail spacing>{t('scoredAt', { instant: instant(scoredAt), date: date(asOf), model })}</Detail>
      <BodyShort spacing className="ui-no-print">
        {t('supportOnly')}
      </BodyShort>
      <BodyShort className="ui-only-print" weight="semibold">
        {t('printed')}
      </BodyShort>
    </>
  );
}
