import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../../api/api.ts';
import type { HeldDraft } from '../../../ui/draft/use-draft.ts';
import type { AlternativeDraft, EnquiryDraft } from '../draft/enquiry-draft.ts';
import { questionOf } from '../draft/enquiry-question.ts';

/**
 * Asks the alternative that is being written, and goes to its answer. With one alternative the draft has then done its
 * work; with several it stays, for the others.
 */
export function useAskEnquiry(draft: HeldDraft<EnquiryDraft>, alternative: AlternativeDraft | undefined) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      if (!alternative) throw new Error('There is no alternative to ask.');
      return api.post('procurement', '/supply-enquiries', {
        body: questionOf(draft.value, alternative),
        idempotencyKey: `${draft.idempotencyKey}-${alternative.id}`,
      });
    },
    onSuccess: async ({ id }) => {
      if (draft.value.alternatives.length === 1) draft.clear();
      else draft.set((latest) => asked(latest, alternative?.id, id));
      await navigate(`/upphandling/${id}`);
    },
  });
}

const asked = (draft: EnquiryDraft, id: string | undefined, askedAs: string): EnquiryDraft => ({
  ...draft,
  alternatives: draft.alternatives.map((each) => (each.id === id ? { ...each, askedAs } : each)),
});
