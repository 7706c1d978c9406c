import { retryOnConflict } from '@samspar/messaging';
import { countAnswers } from '../../domain/surveys/survey-round.ts';
import type { SurveyAnswerStore } from '../../store/surveys/survey-answer-store.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import { existingRound } from './round-in-reach.ts';

export type TallyAnswers = ReturnType<typeof createTallyAnswers>;

/**
 * Writes into a round how many answers stand. The round is loaded before the answers are counted: whoever saves in between
 * has it counted anew, so the last count holds every answer that was there.
 */
export function createTallyAnswers({
  rounds,
  answers,
}: {
  rounds: Pick<SurveyRoundStore, 'load' | 'save'>;
  answers: Pick<SurveyAnswerStore, 'countGiven'>;
}) {
  return async (roundId: string): Promise<void> => {
    await retryOnConflict(async () => {
      const round = await existingRound(rounds, roundId);
      await rounds.save(round, countAnswers(round.state, await answers.countGiven(roundId)));
    });
  };
}
