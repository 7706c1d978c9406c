import { createChangeAnswer } from '../commands/surveys/change-answer.ts';
import { createChangeSurveyRound } from '../commands/surveys/change-survey-round.ts';
import { createGiveAnswer } from '../commands/surveys/give-answer.ts';
import { createImportAnswers } from '../commands/surveys/import-answers.ts';
import { createPlanSurveyRound } from '../commands/surveys/plan-survey-round.ts';
import { createRowEmployers } from '../commands/surveys/row-employers.ts';
import { createSettleTallies } from '../commands/surveys/settle-tallies.ts';
import { createTallyAnswers } from '../commands/surveys/tally-answers.ts';
import { answerImportRoutes } from '../http/surveys/answer-import-routes.ts';
import { surveyAnswerRoutes } from '../http/surveys/survey-answer-routes.ts';
import { surveyResultRoutes } from '../http/surveys/survey-result-routes.ts';
import { surveyRoundRoutes } from '../http/surveys/survey-round-routes.ts';
import { createEmployersInPlace } from '../projections/placements/employers-in-place.ts';
import { createResultsWithRoundBefore } from '../projections/surveys/results-with-round-before.ts';
import { createSurveyAnswerStore } from '../store/surveys/survey-answer-store.ts';
import { createSurveyRoundStore } from '../store/surveys/survey-round-store.ts';
import type { PartSurroundings } from './part.ts';

/** Half-yearly rounds of questions to employers, and what they say. */
export function composeSurveys({ storage, employers, today }: PartSurroundings) {
  const rounds = createSurveyRoundStore(storage);
  const answers = createSurveyAnswerStore(storage);
  const employersInPlace = createEmployersInPlace(employers);
  const tally = createTallyAnswers({ rounds, answers });
  const rowEmployers = createRowEmployers({ employers, employersInPlace });
  const importAnswers = createImportAnswers({ rounds, answers, rowEmployers, tally });
  const results = createResultsWithRoundBefore({ rounds, answers });
  const roundCommands = {
    ...createChangeSurveyRound({ rounds, employersInPlace }),
    plan: createPlanSurveyRound({ rounds, employersInPlace }),
  };
  const answerCommands = {
    ...createChangeAnswer({ rounds, answers, tally }),
    give: createGiveAnswer({ employers, rounds, answers, tally }),
  };
  return {
    routes: [
      ...surveyRoundRoutes({ rounds, commands: roundCommands }),
      ...surveyAnswerRoutes({ rounds, answers, commands: answerCommands, today }),
      ...answerImportRoutes({ importAnswers, today }),
      ...surveyResultRoutes({ rounds, results }),
    ],
    stores: [rounds],
    sweep: createSettleTallies({ rounds, tally }),
  };
}
