import { Checkbox, CheckboxGroup, TextField, VStack } from '@navikt/ds-react';
import { useTexts } from '../../../texts/define-texts.ts';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../../ui/names/use-reference-data.ts';
import type { RoleDraft } from '../draft/enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';
import { roleFieldId, rolePath } from './field-ids.ts';

/** A role, and where it stands in the enquiry. */
export interface RoleTermsProps {
  role: RoleDraft;
  place: number;
  error: unknown;
  onChange: (change: Partial<RoleDraft>) => void;
}

/** What is asked for more seldom. */
export function MoreTerms({ role, place, error, onChange }: RoleTermsProps) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const reference = useReferenceData();
  return (
    <VStack gap="space-16">
      <SelectField
        id={roleFieldId(role, 'language')}
        size="small"
        label={t('language')}
        value={role.language}
        options={(reference?.languages ?? []).map(({ code }) => code)}
        nameOf={names.language}
        none={t('noTerm')}
        onChoose={(language) => onChange({ language })}
      />
      <TextField
        id={roleFieldId(role, 'extent')}
        className="supply-number"
        size="small"
        inputMode="numeric"
        label={t('extent')}
        description={t('extentHint')}
        value={role.extent}
        error={errorAt(error, `${rolePath(place)}.profile.extent`)}
        onChange={({ target }) => onChange({ extent: target.value })}
      />
      <CheckboxGroup
        size="small"
        legend={t('schedule')}
        value={[...role.schedule]}
        onChange={(schedule: typeof role.schedule) => onChange({ schedule })}
      >
        {reference?.schedules.map((each) => (
          <Checkbox key={each.code} value={each.code}>
            {names.name(each, each.code)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Checkbox
        size="small"
        checked={role.forTraining}
        description={t('forTrainingHint')}
        onChange={({ target }) => onChange({ forTraining: target.checked })}
      >
        {t('forTraining')}
      </Checkbox>
    </VStack>
  );
}
