import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { EmployerName } from '../../ui/names/employer-name.tsx';
import { useCodeNames } from '../../ui/names/use-code-names.ts';
import { PageLink } from '../../ui/page/page-link.tsx';
import { columnsOf, DataTable } from '../../ui/table/data-table.tsx';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrackSummary } from './job-track-types.ts';

/** Job tracks: what, where, when, and how far admission has come. */
export function JobTrackTable({ tracks }: { tracks: readonly JobTrackSummary[] }) {
  const t = useTexts(jobTrackTexts);
  const names = useCodeNames();
  const { date } = useFormat();
  return (
    <DataTable
      caption={t('title')}
      columns={columnsOf(
        t,
        ['name', 'occupation', 'employer', 'startsOn', 'places', 'proposed', 'applicants', 'status'],
        ['proposed', 'applicants'],
      )}
      rows={tracks.map(({ id, name, ssyk, employerId, startsOn, status, ...counts }) => ({
        id,
        name: <PageLink to={id}>{name}</PageLink>,
        occupation: names.occupation(ssyk),
        employer: <EmployerName employerId={employerId} />,
        startsOn: <span className="ui-one-line">{date(startsOn)}</span>,
        places: t('placesFilled', { admitted: counts.admitted, places: counts.places }),
        proposed: counts.proposed,
        applicants: counts.applicants,
        status: <StatusTag status={status} />,
      }))}
    />
  );
}

export function StatusTag({ status }: Pick<JobTrackSummary, 'status'>) {
  const t = useTexts(jobTrackTexts);
  return (
    <Tag size="small" variant="moderate" data-color={status === 'open' ? 'success' : 'warning'}>
      {t(`status.${status}`)}
    </Tag>
  );
}
