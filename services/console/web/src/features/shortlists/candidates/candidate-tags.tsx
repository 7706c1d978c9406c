import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { shortlistTexts } from '../shortlist-texts.ts';
import type { Entry } from '../shortlist-types.ts';
import { mustHavesOf, ratedOf } from './lines.ts';
import type { Standing } from './use-participations.ts';

/** What is to be known of a candidate at a glance. */
export function CandidateTags({
  entry,
  participation,
}: {
  entry: Entry;
  participation: Standing | undefined;
}) {
  const t = useTexts(shortlistTexts);
  const names = useCodeNames();
  const mustHaves = mustHavesOf(entry.reasons);
  const missing = mustHaves.filter(({ met }) => !met).length;
  const { rated, all } = ratedOf(entry.reasons);
  return (
    <div className="shortlist-tags">
      <Tag size="small" variant="moderate" data-color={missing === 0 ? 'success' : 'warning'}>
        {missing === 0
          ? t('mustHavesMet', { count: mustHaves.length })
          : t('mustHavesMissing', { count: missing })}
      </Tag>
      {all > 0 && (
        <Tag size="small" variant="outline" data-color="neutral">
          {t('softRatings', { rated, all })}
        </Tag>
      )}
      {entry.municipality && (
        <Tag size="small" variant="outline" data-color="neutral">
          {t('belongsTo', { municipality: names.municipality(entry.municipality) })}
        </Tag>
      )}
      <ParticipationTag participation={participation} />
    </div>
  );
}

/** Where a candidate stands already, in a track for the same demand. */
export function ParticipationTag({ participation }: { participation: Standing | undefined }) {
  const t = useTexts(shortlistTexts);
  if (!participation) return null;
  const { track, status } = participation;
  return (
    <Tag size="small" variant="moderate" data-color="info" className="shortlist-propose">
      {t('alreadyProposed', { track, status: t(`status.${status}`) })}
    </Tag>
  );
}
