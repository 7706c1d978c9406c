import { TextField } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { OccupationField } from '../../../ui/form/occupation-field.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../../ui/names/use-reference-data.ts';
import type { CriterionDraft } from '../draft/criterion-draft.ts';
import { criterionTexts } from './criterion-texts.ts';

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

function LicenceFields({ criterion, error, onChange }: FieldsOf<'licence'>) {
  const t = useTexts(criterionTexts);
  const { licence } = useCodeNames();
  const classes = useReferenceData()?.licences ?? [];
  return (
    <SelectField
      size="small"
      id={idOf(criterion)}
      label={t('licenceField')}
      value={criterion.class}
      error={error}
      onChoose={(chosen) => onChange({ ...criterion, class: chosen })}
      options={classes.map((each) => each.class)}
      nameOf={licence}
    />
  );
}

function CertificateFields({ criterion, error, onChange }: FieldsOf<'certificate'>) {
  const t = useTexts(criterionTexts);
  const { certificate } = useCodeNames();
  const certificates = useReferenceData()?.certificates ?? [];
  return (
    <SelectField
      size="small"
      id={idOf(criterion)}
      label={t('certificateField')}
      value={criterion.code}
      error={error}
      onChoose={(code) => onChange({ ...criterion, code })}
      options={certificates.map(({ code }) => code)}
      nameOf={certificate}
      none={t('choose')}
    />
  );
}

function SwedishFields({ criterion, error, onChange }: FieldsOf<'swedish'>) {
  const t = useTexts(criterionTexts);
  const { swedish } = useCodeNames();
  // Asking for no Swedish at all asks for nothing.
  const levels = (useReferenceData()?.swedishLevels ?? []).filter(({ level }) => level > 0);
  return (
    <SelectField
      size="small"
      id={idOf(criterion)}
      label={t('swedishField')}
      value={criterion.min}
      error={error}
      onChoose={(min) => onChange({ ...criterion, min })}
      options={levels.map(({ level }) => level)}
      nameOf={swedish}
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
      <SelectField
        size="small"
        id={idOf(criterion)}
        label={t('languageField')}
        value={criterion.code}
        error={error}
        onChoose={(code) => onChange({ ...criterion, code })}
        options={languages.map(({ code }) => code)}
        nameOf={language}
      />
      <SelectField
        size="small"
        label={t('languageLevel')}
        value={criterion.min}
        onChoose={(min) => onChange({ ...criterion, min })}
        options={levels}
        nameOf={(level) => t(`level.${level as 1}`)}
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
      <SelectField
        size="small"
        id={idOf(criterion)}
        label={t('educationLevel')}
        value={criterion.min}
        error={error}
        onChoose={(min) => onChange({ ...criterion, min })}
        options={levels.map(({ level }) => level)}
        nameOf={education}
      />
      <SelectField
        size="small"
        label={t('educationField')}
        value={criterion.field}
        onChoose={(field) => onChange({ ...criterion, field })}
        options={(reference?.educationFields ?? []).map(({ code }) => code)}
        nameOf={educationField}
        none={t('anyField')}
      />
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
