import { TextField } from '@navikt/ds-react';
import type { Ref } from 'react';
import { useTexts } from '../../../texts/define-texts.ts';
import type { HeldDraft } from '../../../ui/draft/use-draft.ts';
import type { AlternativeDraft, EnquiryDraft } from '../draft/enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';

interface NameFieldProps {
  ref: Ref<HTMLInputElement>;
  draft: HeldDraft<EnquiryDraft>;
  alternative: AlternativeDraft;
}

/** What sets an alternative apart, in the officer's words: for the screen and the file only, so it asks nothing anew. */
export function NameField({ ref, draft, alternative: { id, name } }: NameFieldProps) {
  const t = useTexts(supplyTexts);
  const rename = (next: string) =>
    draft.set((latest) => ({
      ...latest,
      alternatives: latest.alternatives.map((each) => (each.id === id ? { ...each, name: next } : each)),
    }));
  return (
    <TextField
      ref={ref}
      label={t('alternativeName')}
      description={t('alternativeNameHint')}
      value={name}
      maxLength={60}
      onChange={({ target }) => rename(target.value)}
    />
  );
}
