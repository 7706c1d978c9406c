import { useMay, useSession } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { EmployerName } from '../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { PageLink } from '../../ui/page/page-link.tsx';
import { CancelTrack } from './cancel-track.tsx';
import { StatusTag } from './job-track-table.tsx';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrack } from './job-track-types.ts';

/** What the track is, and what can be done with the whole of it. */
export function TrackFacts({ track }: { track: JobTrack }) {
  const t = useTexts(jobTrackTexts);
  const names = useCodeNames();
  const { date } = useFormat();
  const may = useMay();
  const { municipalities } = useSession();
  const { ssyk, employerId, municipality, startsOn, places, admitted, status, demandId } = track;
  const facts = [
    ['occupation', names.occupation(ssyk)],
    ['employer', <EmployerName key="employer" employerId={employerId} />],
    ['place', names.municipality(municipality)],
    ['startsOn', date(startsOn)],
    ['places', t('placesFilled', { admitted, places })],
    ['status', <StatusTag key="status" status={status} />],
  ] as const;
  return (
    <>
      <dl className="track-facts" aria-label={t('facts')}>
        {facts.map(([key, fact]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <div className="track-actions ui-no-print">
        {may('read', 'Shortlist') && <PageLink to={`/urvalslistor/${demandId}`}>{t('toShortlist')}</PageLink>}
        {may('change', 'JobTrack') && municipalities.includes(municipality) && <CancelTrack track={track} />}
      </div>
    </>
  );
}
