import { Select, TextField } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/define-texts.ts';
import { OccupationField } from '../../ui/occupation-field.tsx';
import { useCodeNames } from '../../ui/use-code-names.ts';
import { useReferenceData } from '../../ui/use-reference-data.ts';
import { criterionTexts } from './criterion-texts.ts';
import type { CriterionDraft } from './demand-draft.ts';

type Of<Kind extends CriterionDraft['kind']> = Extract<CriterionDraft, { kind: Kind }>;

interface FieldsOf<Kind extends CriterionDraft['kind']> {
  criterion: Of<Kind>;
  error: string | undefined;
  onChange: (criterion: CriterionDraft) => void;
}

/** What a criterion asks for. The first field of each has the id that takes the focus. */
export function CriterionFields(props: FieldsOf<CriterionDraft['kind']>) {
  const { criterion, ...rest } = props;
  switch (criterion.kind) {
    case 'licence':
      return <LicenceFields criterion={criterion} {...rest} />;
    case 'certificate':
      return <CertificateFields criterion={criterion} {...rest} />;
    case 'swedish':
      return <SwedishFields criterion={criterion} {...rest} />;
    case 'language':
      return <LanguageFields criterion={criterion} {...rest} />;
    case 'education':
      return <EducationFields criterion={criterion} {...rest} />;
    case 'experience':
      return <ExperienceFields criterion={criterion} {...rest} />;
    case 'interest':
      return <InterestFields criterion={criterion} {...rest} />;
  }
}

const idOf = (criterion: CriterionDraft) => `criterion-${criterion.id}-value`;

interface ChoiceProps {
  id?: string;
  label: string;
  value: string | number;
  error?: string | undefined;
  onChoose: (value: string) => void;
  options: readonly { value: string | number; label: string }[];
  children?: ReactNode;
}

function Choice({ id, label, value, error, onChoose, options, children }: ChoiceProps) {
  return (
    <Select
      {...(id !== undefined && { id })}
      size="small"
      label={label}
      value={String(value)}
      error={error}
      onChange={({ target }) => onChoose(target.value)}
    >
      {children}
      {options.map((option) => (
        <option key={option.value} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

function LicenceFields({ criterion, error, onChange }: FieldsOf<'licence'>) {
  const t = useTexts(criterionTexts);
  const { licence } = useCodeNames();
  const classes = useReferenceData()?.licences ?? [];
  return (
    <Choice
      id={idOf(criterion)}
      label={t('licenceField')}
      value={criterion.class}
      error={error}
      onChoose={(chosen) => onChange({ ...criterion, class: chosen as Of<'licence'>['class'] })}
      options={classes.map((each) => ({ value: each.class, label: licence(each.class) }))}
    />
  );
}

function CertificateFields({ criterion, error, onChange }: FieldsOf<'certificate'>) {
  const t = useTexts(criterionTexts);
  const { certificate } = useCodeNames();
  const certificates = useReferenceData()?.certificates ?? [];
  return (
    <Choice
      id={idOf(criterion)}
      label={t('certificateField')}
      value={criterion.code}
      error={error}
      onChoose={(code) => onChange({ ...criterion, code })}
      options={certificates.map(({ code }) => ({ value: code, label: certificate(code) }))}
    >
      <option value="">{t('choose')}</option>
    </Choice>
  );
}

function SwedishFields({ criterion, error, onChange }: FieldsOf<'swedish'>) {
  const t = useTexts(criterionTexts);
  const { swedish } = useCodeNames();
  // Asking for no Swedish at all asks for nothing.
  const levels = (useReferenceData()?.swedishLevels ?? []).filter(({ level }) => level > 0);
  return (
    <Choice
      id={idOf(criterion)}
      label={t('swedishField')}
      value={criterion.min}
      error={error}
      onChoose={(min) => onChange({ ...criterion, min: Number(min) })}
      options={levels.map(({ level }) => ({ value: level, label: swedish(level) }))}
    />
  );
}

function LanguageFields({ criterion, error, onChange }: FieldsOf<'language'>) {
  const t = useTexts(criterionTexts);
  const { language } = useCodeNames();
  const languages = useReferenceData()?.languages ?? [];
  const levels = [1, 2, 3, 4, 5] as const;
  return (
    <>
      <Choice
        id={idOf(criterion)}
        label={t('languageField')}
        value={criterion.code}
        error={error}
        onChoose={(code) => onChange({ ...criterion, code })}
        options={languages.map(({ code }) => ({ value: code, label: language(code) }))}
      />
      <Choice
        label={t('languageLevel')}
        value={criterion.min}
        onChoose={(min) => onChange({ ...criterion, min: Number(min) })}
        options={levels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
      />
    </>
  );
}

function EducationFields({ criterion, error, onChange }: FieldsOf<'education'>) {
  const t = useTexts(criterionTexts);
  const { education, educationField } = useCodeNames();
  const reference = useReferenceData();
  const levels = (reference?.educationLevels ?? []).filter(({ level }) => level > 0);
  return (
    <>
      <Choice
        id={idOf(criterion)}
        label={t('educationLevel')}
        value={criterion.min}
        error={error}
        onChoose={(min) => onChange({ ...criterion, min: Number(min) })}
        options={levels.map(({ level }) => ({ value: level, label: education(level) }))}
      />
      <Choice
        label={t('educationField')}
        value={criterion.field}
        onChoose={(field) => onChange({ ...criterion, field })}
        options={(reference?.educationFields ?? []).map(({ code }) => ({
          value: code,
          label: educationField(code),
        }))}
      >
        <option value="">{t('anyField')}</option>
      </Choice>
    </>
  );
}

function ExperienceFields({ criterion, error, onChange }: FieldsOf<'experience'>) {
  const t = useTexts(criterionTexts);
  return (
    <>
      <TextField
        id={idOf(criterion)}
        size="small"
        inputMode="numeric"
        label={t('months')}
        className="demand-number"
        value={criterion.months}
        error={error}
        onChange={({ target }) => onChange({ ...criterion, months: target.value })}
      />
      <OccupationField
        size="small"
        label={t('experienceField')}
        value={criterion.ssyk}
        onChange={(ssyk) => onChange({ ...criterion, ssyk })}
      />
    </>
  );
}

function InterestFields({ criterion, error, onChange }: FieldsOf<'interest'>) {
  const t = useTexts(criterionTexts);
  return (
    <OccupationField
      id={idOf(criterion)}
      size="small"
      label={t('interestField')}
      value={criterion.ssyk}
      error={error}
      onChange={(ssyk) => onChange({ ...criterion, ssyk })}
    />
  );
}
