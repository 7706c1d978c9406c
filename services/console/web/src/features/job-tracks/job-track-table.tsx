import { Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { EmployerName } from '../../ui/employer-name.tsx';
import { ScrollArea } from '../../ui/scroll-area.tsx';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { jobTrackTexts } from './job-track-texts.ts';
import type { JobTrackSummary } from './job-track-types.ts';

/** Job tracks: what, where, when, and how far admission has come. */
export function JobTrackTable({ tracks }: { tracks: readonly JobTrackSummary[] }) {
  const t = useTexts(jobTrackTexts);
  const texts = ['name', 'occupation', 'employer', 'startsOn', 'places'] as const;
  const numbers = ['proposed', 'applicants'] as const;
  return (
    <ScrollArea label={t('title')}>
      <Table size="small">
        <caption className="ui-only-heard">{t('title')}</caption>
        <Table.Header>
          <Table.Row>
            {texts.map((key) => (
              <Table.HeaderCell key={key} scope="col">
                {t(key)}
              </Table.HeaderCell>
            ))}
            {numbers.map((key) => (
              <Table.HeaderCell key={key} scope="col" align="right">
                {t(key)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">{t('status')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {tracks.map((track) => (
            <JobTrackRow key={track.id} track={track} />
          ))}
        </Table.Body>
      </Table>
    </ScrollArea>
  );
}

function JobTrackRow({ track }: { track: JobTrackSummary }) {
  const t = useTexts(jobTrackTexts);
  const names = useCodeNames();
  const { count, date } = useFormat();
  const { id, name, ssyk, employerId, startsOn, places, admitted, proposed, applicants, status } = track;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={id}>
          {name}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell>{names.occupation(ssyk)}</Table.DataCell>
      <Table.DataCell>
        <EmployerName employerId={employerId} />
      </Table.DataCell>
      <Table.DataCell className="ui-one-line">{date(startsOn)}</Table.DataCell>
      <Table.DataCell>{t('placesFilled', { admitted, places })}</Table.DataCell>
      <Table.DataCell align="right">{count(proposed)}</Table.DataCell>
      <Table.DataCell align="right">{count(applicants)}</Table.DataCell>
      <Table.DataCell>
        <StatusTag status={status} />
      </Table.DataCell>
    </Table.Row>
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
