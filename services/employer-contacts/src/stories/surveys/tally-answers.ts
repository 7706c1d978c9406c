import { retryOnConflict } from '@samspar/messaging';
import { countAnswers } from '../../domain/surveys/survey-round.ts';
import type { SurveyAnswerStore } from '../../store/surveys/survey-answer-store.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';

export interface SurveyStores {
  rounds: SurveyRoundStore;
  answers: SurveyAnswerStore;
}

/**
 * Writes into a round how many answers stand. The round is loaded before the answers are counted: whoever saves in between
 * has it counted anew, so the last count holds every answer that was there. Harmless to repeat, as the sweep does: a crash
 * between an answer and its count is healed by it.
 */
export async function tallyAnswers({ rounds, answers }: SurveyStores, roundId: string): Promise<void> {
  await retryOnConflict(async () => {
    const round = await rounds.load(roundId);
    if (round) await rounds.save(round, countAnswers(round.state, await answers.countGiven(roundId)));
  });
}
