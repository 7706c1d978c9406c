import { BodyShort } from '@navikt/ds-react';
import { useGet } from '../../api/use-get.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { QueryState } from '../../ui/page/query-state.tsx';
import { columnsOf, DataTable } from '../../ui/table/data-table.tsx';
import { HomePanel } from './home-panel.tsx';
import { homeTexts } from './home-texts.ts';

const stages = ['proposed', 'applied', 'admitted'] as const;

/** For those who steer: how things stand, in figures that are about nobody. */
export function SteeringHome() {
  const t = useTexts(homeTexts);
  const demands = useGet('follow-up', '/statistics/demands');
  const tracks = useGet('follow-up', '/statistics/job-tracks');
  const columns = columnsOf(t, ['group', 'women', 'men', 'total']);
  return (
    <div className="home-panels">
      <HomePanel title={t('region')}>
        <QueryState query={demands}>
          {({ open }) => (
            <BodyShort>{t('regionDemands', { demands: open.demands, openings: open.openings })}</BodyShort>
          )}
        </QueryState>
        <QueryState query={tracks}>
          {({ tracks: { open, places }, candidates }) => (
            <>
              <BodyShort spacing>{t('regionTracks', { open, places })}</BodyShort>
              <DataTable
                caption={t('regionCandidates')}
                columns={columns}
                rows={stages.map((stage) => ({ group: t(stage), ...candidates[stage] }))}
              />
              <BodyShort size="small">{t('regionText')}</BodyShort>
            </>
          )}
        </QueryState>
      </HomePanel>
    </div>
  );
}
