import { Checkbox, CheckboxGroup, Heading, TextField } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useSession } from '../../../api/session.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { OccupationField } from '../../../ui/form/occupation-field.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../../ui/names/use-reference-data.ts';
import type { DemandDraft, ScheduleCode } from '../draft/demand-draft.ts';
import { demandFormTexts } from './demand-form-texts.ts';
import type { FormErrors } from './form-errors.ts';
import { fieldId } from './form-errors.ts';

/** What one employer asks for, apart from criteria and what is said to colleagues. */
type BasicField = Exclude<keyof DemandDraft, 'employerId' | 'formal' | 'soft' | 'softShare' | 'note'>;

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
  const common = (field: BasicField) => ({ id: fieldId(field), label: t(field), error: errors[field] });
  // A field that the contract gets and the form lacks doesn't compile.
  const fields: Record<BasicField, ReactNode> = {
    ssyk: <OccupationField {...common('ssyk')} value={draft.ssyk} onChange={(ssyk) => onChange({ ssyk })} />,
    municipality: (
      <SelectField
        {...common('municipality')}
        value={draft.municipality}
        readOnly={isPlaced}
        options={places.includes(draft.municipality) ? places : [draft.municipality, ...places]}
        nameOf={names.municipality}
        onChoose={(municipality) => onChange({ municipality })}
      />
    ),
    openings: (
      <TextField
        {...common('openings')}
        className="demand-number"
        inputMode="numeric"
        value={draft.openings}
        onChange={({ target }) => onChange({ openings: target.value })}
      />
    ),
    start: <DateField {...common('start')} value={draft.start} onChange={(start) => onChange({ start })} />,
    extent: (
      <TextField
        {...common('extent')}
        className="demand-number"
        inputMode="numeric"
        value={draft.extent}
        onChange={({ target }) => onChange({ extent: target.value })}
      />
    ),
    schedule: (
      <CheckboxGroup
        id={fieldId('schedule')}
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
    ),
    forJobTrack: (
      <Checkbox
        id={fieldId('forJobTrack')}
        size="small"
        checked={draft.forJobTrack}
        description={t('forJobTrackHint')}
        onChange={({ target }) => onChange({ forJobTrack: target.checked })}
      >
        {t('forJobTrack')}
      </Checkbox>
    ),
  };
  return (
    <section className="demand-section" aria-labelledby="demand-what-title">
      <Heading level="2" size="medium" id="demand-what-title">
        {t('what')}
      </Heading>
      {children}
      {fields.ssyk}
      <div className="demand-fields">
        {fields.municipality}
        {fields.openings}
        {fields.start}
        {fields.extent}
      </div>
      {fields.schedule}
      {fields.forJobTrack}
    </section>
  );
}
