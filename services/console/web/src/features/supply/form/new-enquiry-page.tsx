import { BodyLong, HGrid, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTexts } from '../../../texts/define-texts.ts';
import { PageHeading } from '../../../ui/page/page-heading.tsx';
import { triedOf } from '../comparison/comparison-rows.ts';
import { Comparison } from '../comparison/comparison.tsx';
import { CountsPanel } from '../counts/counts-panel.tsx';
import { useAllCounts } from '../counts/use-counts.ts';
import { withAlternative } from '../draft/enquiry-draft.ts';
import { useEarlierEnquiry } from '../draft/use-earlier-enquiry.ts';
import { useEnquiryDraft } from '../draft/use-enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';
import { AlternativeForm } from './alternative-form.tsx';
import { Alternatives } from './alternatives.tsx';
import { AskEnquiry } from './ask-enquiry.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { ProcuredFields } from './procured-fields.tsx';
import { useAskEnquiry } from './use-ask-enquiry.ts';

/** Writes an enquiry while its counts follow, tries alternatives, and asks. */
export function NewEnquiryPage() {
  const t = useTexts(supplyTexts);
  const draft = useEnquiryDraft();
  const replaced = useEarlierEnquiry(draft);
  const [currentId, setCurrent] = useState('');
  const { alternatives } = draft.value;
  const place = Math.max(
    0,
    alternatives.findIndex(({ id }) => id === currentId),
  );
  const current = alternatives[place];
  const counted = useAllCounts(draft.value);
  const asking = useAskEnquiry(draft, current);
  if (!current) return null;
  const { error } = asking;
  return (
    <>
      <PageHeading>{t('newTitle')}</PageHeading>
      <BodyLong spacing>{t('newLead')}</BodyLong>
      <DraftNotice draft={draft} replaced={replaced} />
      <HGrid columns={{ xs: 1, lg: 'minmax(0, 1fr) 22rem' }} gap="space-32" align="start">
        <VStack gap="space-32">
          <ProcuredFields draft={draft} error={error} />
          <Alternatives draft={draft} place={place} onChoose={setCurrent}>
            <AlternativeForm
              key={current.id}
              alternative={current}
              cpv={draft.value.cpv}
              error={error}
              onChange={(change) => draft.set((latest) => withAlternative(latest, current.id, change))}
            />
          </Alternatives>
        </VStack>
        <div className="supply-beside">
          <CountsPanel alternatives={alternatives} place={place} counted={counted[place]} />
        </div>
      </HGrid>
      {alternatives.length > 1 && (
        <Comparison
          tried={alternatives.map((alternative, each) => triedOf(alternative, counted[each]?.answered))}
        />
      )}
      <AskEnquiry asking={asking} draft={draft.value} place={place} />
    </>
  );
}
