import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { shortlistTexts } from './shortlist-texts.ts';
import type { Standing } from './use-participations.ts';

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
