import { Button, HStack, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import { useAnnounce } from '../../../live/announcements.ts';
import { useTexts } from '../../../texts/define-texts.ts';
import type { HeldDraft } from '../../../ui/draft/use-draft.ts';
import type { EnquiryDraft } from '../draft/enquiry-draft.ts';
import { supplyTexts } from '../supply-texts.ts';

interface DraftNoticeProps {
  draft: HeldDraft<EnquiryDraft>;
  /** The draft that an earlier enquiry took the place of. */
  replaced: EnquiryDraft | undefined;
}

/** Says that what is shown was begun before, and gives the ways out of it and back again. */
export function DraftNotice({ draft, replaced }: DraftNoticeProps) {
  const t = useTexts(supplyTexts);
  const announce = useAnnounce();
  const [emptied, setEmptied] = useState<EnquiryDraft>();
  const former = emptied ?? replaced;
  if (!former && !draft.wasRestored) return null;

  function startOver() {
    setEmptied(draft.value);
    draft.clear();
    announce(t('startedOver'));
  }
  function bringBack() {
    if (former) draft.set(former);
    setEmptied(undefined);
    announce(t('draftRestored'));
  }
  const text = emptied ? t('startedOver') : t(replaced ? 'draftReplaced' : 'draftRestored');
  return (
    <HStack gap="space-16" align="center" className="supply-notice">
      <InlineMessage status="info">{text}</InlineMessage>
      <Button type="button" size="small" variant="secondary-neutral" onClick={former ? bringBack : startOver}>
        {t(former ? (emptied ? 'undo' : 'bringBack') : 'startOver')}
      </Button>
    </HStack>
  );
}
