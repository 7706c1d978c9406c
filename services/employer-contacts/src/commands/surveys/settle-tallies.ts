import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import type { TallyAnswers } from './tally-answers.ts';

/** Counts the answers of every open round anew: a crash between an answer and its count is healed. Harmless to repeat. */
export function createSettleTallies({
  rounds,
  tally,
}: {
  rounds: Pick<SurveyRoundStore, 'list'>;
  tally: TallyAnswers;
}) {
  return async (): Promise<void> => {
    const { items } = await rounds.list({ 'state.status': 'open' }, { page: 1, limit: 100 });
    for (const { id } of items) await tally(id);
  };
}
