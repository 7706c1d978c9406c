import { BodyShort, Heading, Textarea, UNSAFE_Combobox as Combobox, VStack } from '@navikt/ds-react';
import { useSession } from '../../../api/session.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import type { HeldDraft } from '../../../ui/draft/use-draft.ts';
import { errorAt } from '../../../ui/form/problem-fields.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { useCodeNames } from '../../../ui/names/use-code-names.ts';
import { useReferenceData } from '../../../ui/names/use-reference-data.ts';
import type { EnquiryDraft } from '../draft/enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';
import { fieldIds } from './field-ids.ts';

interface ProcuredFieldsProps {
  draft: HeldDraft<EnquiryDraft>;
  error: unknown;
}

/** What every alternative has in common: where, why, and what is bought. */
export function ProcuredFields({ draft, error }: ProcuredFieldsProps) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const { municipalities } = useSession();
  const { municipality, purpose } = draft.value;
  const change = (changed: Partial<EnquiryDraft>) => draft.set((latest) => ({ ...latest, ...changed }));
  return (
    <VStack as="section" gap="space-20" aria-labelledby="supply-procured">
      <Heading level="2" size="medium" id="supply-procured">
        {t('procured')}
      </Heading>
      {municipalities.length === 1 && (
        <BodyShort>
          <strong>{t('municipality')}:</strong> {names.municipality(municipality)}
        </BodyShort>
      )}
      {municipalities.length > 1 && (
        <SelectField
          id={fieldIds.municipality}
          label={t('municipality')}
          value={municipality}
          error={errorAt(error, 'municipality')}
          options={municipalities}
          nameOf={names.municipality}
          onChoose={(chosen) => change({ municipality: chosen })}
        />
      )}
      <Textarea
        id={fieldIds.purpose}
        label={t('purpose')}
        description={t('purposeHint')}
        value={purpose}
        minRows={2}
        error={errorAt(error, 'purpose')}
        onChange={({ target }) => change({ purpose: target.value })}
      />
      <CategoryField draft={draft} error={error} />
    </VStack>
  );
}

function CategoryField({ draft, error }: ProcuredFieldsProps) {
  const t = useTexts(supplyTexts);
  const names = useCodeNames();
  const reference = useReferenceData();
  const { cpv } = draft.value;
  const option = (code: string) => ({ value: code, label: `${names.category(code)} (${code})` });
  return (
    <Combobox
      id={fieldIds.cpv}
      label={t('cpv')}
      description={t('cpvHint')}
      placeholder={t('cpvPlaceholder')}
      error={errorAt(error, 'cpv')}
      options={(reference?.cpvCategories ?? []).map(({ code }) => option(code))}
      isLoading={!reference}
      selectedOptions={cpv === '' ? [] : [option(cpv)]}
      onToggleSelected={(code, isSelected) =>
        draft.set((latest) => ({ ...latest, cpv: isSelected ? code : '' }))
      }
    />
  );
}
