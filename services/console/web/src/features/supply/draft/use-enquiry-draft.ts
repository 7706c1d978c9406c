import { useState } from 'react';
import { useSession } from '../../../api/session.ts';
import { useDraft } from '../../../ui/draft/use-draft.ts';
import { today } from '../../../clock.ts';
import { emptyDraft, type EnquiryDraft } from './enquiry-draft.ts';

/** What the draft is kept under. */
export const enquiryDraftKey = 'supply-enquiry';

export const newId = () => crypto.randomUUID();

/** The enquiry that is being written. */
export function useEnquiryDraft() {
  const { municipalities } = useSession();
  const [initial] = useState<EnquiryDraft>(() => emptyDraft(municipalities[0] ?? '', today(), newId));
  return useDraft(enquiryDraftKey, initial);
}
