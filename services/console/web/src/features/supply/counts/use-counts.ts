import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../api/api.ts';
import { useSettled } from '../../../ui/form/use-settled.ts';
import type { SupplyCounts } from '../bands.ts';
import type { AlternativeDraft, EnquiryDraft } from '../draft/enquiry-draft.ts';
import { countsOf } from '../draft/enquiry-question.ts';

/** Typing faster than this, in milliseconds, asks once. */
const settlesAfter = 150;

export type Asked = NonNullable<ReturnType<typeof countsOf>>;

/** An answer together with what it answers: while the form runs ahead, the two still belong to each other. */
export interface Answered {
  asked: Asked;
  counts: SupplyCounts;
}

/** What is known of how many an alternative reaches. */
export interface Counted {
  canCount: boolean;
  answered: Answered | undefined;
  error: Error | null;
}

/** The counts of every alternative, in their order. There are never more than four of them. */
export function useAllCounts({ municipality, alternatives }: EnquiryDraft): Counted[] {
  const [a, b, c, d] = alternatives;
  const counts = [
    useCounts(municipality, a),
    useCounts(municipality, b),
    useCounts(municipality, c),
    useCounts(municipality, d),
  ];
  return counts.slice(0, alternatives.length);
}

/** How many could meet an alternative: follows the form, and nothing is kept of it. The former counts stay meanwhile. */
function useCounts(municipality: string, alternative: AlternativeDraft | undefined): Counted {
  const wish = alternative && countsOf(municipality, alternative);
  const content = useSettled(JSON.stringify(wish), settlesAfter);
  const asked = useMemo(
    () => (content === undefined ? undefined : (JSON.parse(content) as Asked)),
    [content],
  );
  const { data, error } = useQuery({
    queryKey: ['scoring', '/supply-counts', { body: asked }],
    queryFn: async ({ signal }): Promise<Answered> => {
      if (!asked) throw new Error('There is nothing to count.');
      return { asked, counts: await api.post('scoring', '/supply-counts', { body: asked, signal }) };
    },
    placeholderData: keepPreviousData,
    enabled: asked !== undefined,
  });
  return { canCount: wish !== undefined, answered: wish && data, error };
}
