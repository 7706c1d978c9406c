import { Checkbox, CheckboxGroup, Heading, Select, TextField } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { OccupationField } from '../../ui/occupation-field.tsx';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { useReferenceData } from '../../ui/use-reference-data.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import type { DemandDraft, ScheduleCode } from './demand-draft.ts';
import type { FormErrors } from './form-errors.ts';

interface BasicFieldsProps {
  draft: DemandDraft;
  errors: FormErrors;
  /** A registered demand stays in its municipality. */
  isPlaced: boolean;
  onChange: (change: Partial<DemandDraft>) => void;
  /** The employer, chosen or already given. */
  children: ReactNode;
}

/** Which occupation, where, how many, from when and how much. */
export function BasicFields({ draft, errors, isPlaced, onChange, children }: BasicFieldsProps) {
  const t = useTexts(demandFormTexts);
  const names = useCodeNames();
  const schedules = useReferenceData()?.schedules ?? [];
  const { municipalities } = useSession();
  const places = isPlaced ? [draft.municipality] : municipalities;
  return (
    <section className="demand-section" aria-labelledby="demand-what-title">
      <Heading level="2" size="medium" id="demand-what-title">
        {t('what')}
      </Heading>
      {children}
      <OccupationField
        id="demand-ssyk"
        label={t('occupation')}
        value={draft.ssyk}
        error={errors.ssyk}
        onChange={(ssyk) => onChange({ ssyk })}
      />
      <div className="demand-fields">
        <Select
          id="demand-municipality"
          label={t('municipality')}
          value={draft.municipality}
          error={errors.municipality}
          readOnly={isPlaced}
          onChange={({ target }) => onChange({ municipality: target.value })}
        >
          {!places.includes(draft.municipality) && (
            <option value={draft.municipality}>{names.municipality(draft.municipality)}</option>
          )}
          {places.map((code) => (
            <option key={code} value={code}>
              {names.municipality(code)}
            </option>
          ))}
        </Select>
        <TextField
          id="demand-openings"
          label={t('openings')}
          className="demand-number"
          inputMode="numeric"
          value={draft.openings}
          error={errors.openings}
          onChange={({ target }) => onChange({ openings: target.value })}
        />
        <DateField
          id="demand-start"
          label={t('start')}
          value={draft.start}
          error={errors.start}
          onChange={(start) => onChange({ start })}
        />
        <TextField
          id="demand-extent"
          label={t('extent')}
          className="demand-number"
          inputMode="numeric"
          value={draft.extent}
          error={errors.extent}
          onChange={({ target }) => onChange({ extent: target.value })}
        />
      </div>
      <CheckboxGroup
        legend={t('schedule')}
        size="small"
        value={[...draft.schedule]}
        onChange={(schedule: ScheduleCode[]) => onChange({ schedule })}
      >
        <div className="demand-choices">
          {schedules.map(({ code }) => (
            <Checkbox key={code} value={code}>
              {names.schedule(code)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <Checkbox
        size="small"
        checked={draft.forJobTrack}
        description={t('forJobTrackHint')}
        onChange={({ target }) => onChange({ forJobTrack: target.checked })}
      >
        {t('forJobTrack')}
      </Checkbox>
    </section>
  );
}
