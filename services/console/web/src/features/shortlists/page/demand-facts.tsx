import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useFormat } from '../../../texts/use-format.ts';
import { EmployerName } from '../../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Shortlist } from '../shortlist-types.ts';

/** What the shortlist is for, in short. */
export function DemandFacts({ demand }: Pick<Shortlist, 'demand'>) {
  const t = useTexts(shortlistTexts);
  const names = useCodeNames();
  const { date } = useFormat();
  const { employerId, municipality, openings, filled, start, forJobTrack } = demand;
  return (
    <>
      <dl className="shortlist-facts" aria-label={t('facts')}>
        <div>
          <dt>{t('employer')}</dt>
          <dd>
            <EmployerName employerId={employerId} />
          </dd>
        </div>
        <div>
          <dt>{t('place')}</dt>
          <dd>{names.municipality(municipality)}</dd>
        </div>
        <div>
          <dt>{t('starts')}</dt>
          <dd>{date(start)}</dd>
        </div>
        <div>
          <dt>{t('openings')}</dt>
          <dd>{t('openingsLeft', { left: openings - filled, openings })}</dd>
        </div>
      </dl>
      {forJobTrack && (
        <Tag size="small" variant="moderate" data-color="info">
          {t('forJobTrack')}
        </Tag>
      )}
    </>
  );
}
