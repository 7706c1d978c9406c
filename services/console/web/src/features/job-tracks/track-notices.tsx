import { BodyLong, InlineMessage } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { Notice } from '../../ui/page/notice.tsx';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrack } from './job-track-types.ts';

/** What the agreements say of a group of this size, and whether the track is cancelled. */
export function TrackNotices({ track }: { track: JobTrack }) {
  const t = useTexts(jobTrackTexts);
  const { applicants, raiseWithSectionManager, smallGroup, cancellation } = track;
  return (
    <div className="track-notices">
      {cancellation && <Cancelled cancellation={cancellation} />}
      {raiseWithSectionManager && <InlineMessage status="warning">{t('manyApplicants')}</InlineMessage>}
      {smallGroup && applicants > 0 && <InlineMessage status="info">{t('smallGroup')}</InlineMessage>}
    </div>
  );
}

function Cancelled({ cancellation }: { cancellation: NonNullable<JobTrack['cancellation']> }) {
  const t = useTexts(jobTrackTexts);
  const { instant } = useFormat();
  const { by, name, at, reason } = cancellation;
  return (
    <Notice status="warning" title={t('cancelledTitle')}>
      <BodyLong>{t('cancelledBy', { instant: instant(at), by: name ?? by })}</BodyLong>
      {reason && <BodyLong>{t('cancelledBecause', { reason })}</BodyLong>}
      <BodyLong>{t('cancelledText')}</BodyLong>
    </Notice>
  );
}
