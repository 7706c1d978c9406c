import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { isChangedByOthers } from '../../api/problem.ts';
import { keyOf } from '../../api/use-get.ts';
import { useAnnounce } from '../../live/announcements.ts';
import { useTexts } from '../../texts/define-texts.ts';
import type { Enquiry } from './bands.ts';
import { supplyTexts } from './supply-texts.ts';

/** Withdraws an enquiry, or takes its withdrawal back: each undoes the other, so neither asks twice. */
export function useWithdrawal({ id, revision, status }: Enquiry) {
  const t = useTexts(supplyTexts);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const path = { enquiryId: id };
  const key = keyOf('procurement', '/supply-enquiries/{enquiryId}', { path });
  const isWithdrawn = status === 'withdrawn';
  return useMutation({
    mutationFn: () => {
      const change = isWithdrawn ? api.delete : api.put;
      return change('procurement', '/supply-enquiries/{enquiryId}/withdrawal', { path, revision });
    },
    onSuccess: (changed) => {
      queries.setQueryData(key, changed);
      announce(t(isWithdrawn ? 'restored' : 'withdrawn'));
    },
    onError: (error) => {
      if (!isChangedByOthers(error)) return;
      announce(t('changedMeanwhile'));
      void queries.invalidateQueries({ queryKey: key });
    },
  });
}
