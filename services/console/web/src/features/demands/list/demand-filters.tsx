import { useMay } from '../../../api/session.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { MunicipalityFilter } from '../../../ui/form/municipality-filter.tsx';
import { OccupationField } from '../../../ui/form/occupation-field.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { demandTexts } from '../demand-texts.ts';
import { stages, statuses, useDemandFilter } from './use-demand-filter.ts';

/** Narrows the list of demands. What is chosen is in the address. */
export function DemandFilters() {
  const t = useTexts(demandTexts);
  const may = useMay();
  const { filter, choose } = useDemandFilter();
  return (
    <div className="demand-filters" role="group" aria-label={t('filters')}>
      {may('register', 'Demand') && (
        <SelectField
          size="small"
          label={t('whose')}
          value={filter.mine ?? ''}
          options={['true', '']}
          nameOf={(mine) => t(mine === '' ? 'everyones' : 'mine')}
          onChoose={(mine) => choose('mine', mine)}
        />
      )}
      <MunicipalityFilter beginning="everywhere" />
      <SelectField
        size="small"
        label={t('status')}
        value={filter.status ?? ''}
        options={statuses}
        nameOf={(status) => t(`status.${status}`)}
        none={t('any')}
        onChoose={(status) => choose('status', status)}
      />
      <SelectField
        size="small"
        label={t('stage')}
        value={filter.stage ?? ''}
        options={stages}
        nameOf={(stage) => t(`stage.${stage}`)}
        none={t('any')}
        onChoose={(stage) => choose('stage', stage)}
      />
      <OccupationField
        size="small"
        label={t('occupation')}
        value={filter.ssyk ?? ''}
        onChange={(ssyk) => choose('ssyk', ssyk)}
      />
    </div>
  );
}
