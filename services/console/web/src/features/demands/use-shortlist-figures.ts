import type { AnswerOf } from '../../api/contract.ts';
import { useGet } from '../../api/use-get.ts';

type Figures = AnswerOf<'scoring', '/shortlists', 'get'>['items'][number]['scored'];

/** The shortlists of some demands in figures: `null` of one that is being made, nothing of one that has none. */
export function useShortlistFigures(demandIds: readonly string[]): (demandId: string) => Figures | undefined {
  const { data } = useGet('scoring', '/shortlists', {
    query: { demandId: [...demandIds], limit: 100 },
    enabled: demandIds.length > 0,
  });
  return (wanted) => data?.items.find(({ demandId }) => demandId === wanted)?.scored;
}
