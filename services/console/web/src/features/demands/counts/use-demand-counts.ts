import { useMemo, useState } from 'react';
import { useAsk } from '../../../api/use-ask.ts';
import { useSettled } from '../../../ui/form/use-settled.ts';
import type { DemandDraft } from '../draft/demand-draft.ts';
import {
  type Cost,
  type CountedQuestion,
  costsOf,
  countedQuestion,
  type DemandCounts,
} from './counted-question.ts';
import { today } from '../../../clock.ts';

/** The counts of a draft as it is being written. */
export interface LiveCounts {
  /** The newest counts there are; the former ones while new ones are on their way. */
  counts: DemandCounts;
  costs: readonly Cost[];
  assumesToday: boolean;
}

/** Long enough for a number to be typed, short enough to seem immediate, in milliseconds. */
const pause = 60;
const nothingAsked = { profile: { ssyk: '', municipality: '', openings: 1, start: '' } };

/** Follows a draft with counts: asks when the writing pauses, drops questions that are no longer asked. */
export function useDemandCounts(draft: DemandDraft): { live: LiveCounts | undefined; hasFailed: boolean } {
  const written = useMemo(() => JSON.stringify(countedQuestion(draft, today())), [draft]);
  const settled = useSettled(written, pause);
  const question = useMemo(
    () => (settled === undefined ? undefined : (JSON.parse(settled) as CountedQuestion)),
    [settled],
  );
  const { data, isPlaceholderData, error } = useAsk('scoring', '/demand-counts', {
    body: question ? { profile: question.profile } : nothingAsked,
    enabled: question !== undefined,
  });

  // Costs are told by their places in the question that was answered, not in the one that is on its way.
  const [answered, setAnswered] = useState<{ data: DemandCounts; live: LiveCounts }>();
  if (question && data && !isPlaceholderData && answered?.data !== data) {
    const { assumesToday } = question;
    setAnswered({ data, live: { counts: data, costs: costsOf(data, question), assumesToday } });
  }
  return { live: question && answered?.live, hasFailed: error !== null };
}
