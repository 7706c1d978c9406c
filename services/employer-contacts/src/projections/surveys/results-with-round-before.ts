import type { Loaded } from '@samspar/messaging';
import type { SurveyRound } from '../../domain/surveys/survey-round.ts';
import { type SurveyResults, surveyResults } from '../../domain/surveys/survey-results.ts';
import type { SurveyAnswerStore } from '../../store/surveys/survey-answer-store.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';

export type ResultsWithRoundBefore = ReturnType<typeof createResultsWithRoundBefore>;

/** What a round says, and what was said the time before in the same municipalities. */
export function createResultsWithRoundBefore({
  rounds,
  answers,
}: {
  rounds: Pick<SurveyRoundStore, 'list'>;
  answers: Pick<SurveyAnswerStore, 'contents'>;
}) {
  /** The rounds of the latest earlier half-year that asked in any of the municipalities. */
  async function roundsBefore({ halfYear, municipalities }: SurveyRound): Promise<Loaded<SurveyRound>[]> {
    const earlier = {
      'state.halfYear': { $lt: halfYear },
      'state.municipalities': { $in: municipalities },
      'state.status': { $ne: 'planned' },
    };
    const { items } = await rounds.list(earlier, { page: 1, limit: 100 }, { 'state.halfYear': -1 });
    return items.filter(({ state }) => state.halfYear === items[0]?.state.halfYear);
  }

  return async (round: Loaded<SurveyRound>) => {
    const { municipalities } = round.state;
    const now = await answers.contents([round.id], municipalities);
    const [first, ...others] = await roundsBefore(round.state);
    if (!first) return { now: surveyResults(now), before: null };
    const ids = [first, ...others].map(({ id }) => id);
    const then = await answers.contents(ids, municipalities);
    const before: { halfYear: string; results: SurveyResults } = {
      halfYear: first.state.halfYear,
      results: surveyResults(then),
    };
    return { now: surveyResults(now), before };
  };
}
