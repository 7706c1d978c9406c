import type { AnswerOf } from '../../api/contract.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { useFormat } from '../../texts/use-format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useReferenceData } from '../../ui/use-reference-data.ts';
import { jobTrackTexts } from './job-track-texts.ts';

type JobTrack = AnswerOf<'job-tracks', '/job-tracks', 'get'>['items'][number];

export function JobTrackTable({ tracks }: { tracks: readonly JobTrack[] }) {
  const t = useTexts(jobTrackTexts);
  const { date } = useFormat();
  const reference = useReferenceData();
  const columns = (['name', 'occupation', 'startsOn', 'places', 'admitted'] as const).map((key) => ({
    key,
    header: t(key),
  }));
  const rows = tracks.map(({ name, ssyk, startsOn, places, admitted }) => ({
    name,
    occupation: reference?.occupationByCode(ssyk)?.sv ?? ssyk,
    startsOn: date(startsOn),
    places,
    admitted,
  }));
  return <DataTable caption={t('title')} columns={columns} rows={rows} />;
}
