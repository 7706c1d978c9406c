import { Select } from '@navikt/ds-react';
import { useMay } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { MunicipalityFilter } from '../../ui/municipality-filter.tsx';
import { OccupationField } from '../../ui/occupation-field.tsx';
import { demandTexts } from './demand-texts.ts';
import { stages, statuses, useDemandFilter } from './use-demand-filter.ts';

/** Narrows the list of demands. What is chosen is in the address. */
export function DemandFilters() {
  const t = useTexts(demandTexts);
  const may = useMay();
  const { filter, choose } = useDemandFilter();
  return (
    <div className="demand-filters" role="group" aria-label={t('filters')}>
      {may('register', 'Demand') && (
        <Select
          size="small"
          label={t('whose')}
          value={filter.mine ?? ''}
          onChange={({ target }) => choose('mine', target.value)}
        >
          <option value="true">{t('mine')}</option>
          <option value="">{t('everyones')}</option>
        </Select>
      )}
      <MunicipalityFilter beginning="everywhere" />
      <Select
        size="small"
        label={t('status')}
        value={filter.status ?? ''}
        onChange={({ target }) => choose('status', target.value)}
      >
        <option value="">{t('any')}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('stage')}
        value={filter.stage ?? ''}
        onChange={({ target }) => choose('stage', target.value)}
      >
        <option value="">{t('any')}</option>
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)}
          </option>
        ))}
      </Select>
      <OccupationField
        size="small"
        label={t('occupation')}
        value={filter.ssyk ?? ''}
        onChange={(ssyk) => choose('ssyk', ssyk)}
      />
    </div>
  );
}
