import {
  changeSurveyAnswer,
  giveSurveyAnswer,
  importSurveyAnswers,
  listSurveyAnswers,
  readSurveyAnswer,
  restoreSurveyAnswer,
  withdrawSurveyAnswer,
} from '@samspar/contracts/api/employer-contacts/survey-answers';
import type { Loaded } from '@samspar/messaging';
import {
  changing,
  created,
  listed,
  reading,
  type RequestOf,
  serve,
  type Served,
  shown,
} from '@samspar/runtime';
import {
  changeAnswer,
  restoreAnswer,
  type SurveyAnswer,
  type SurveyAnswerEvent,
  withdrawAnswer,
} from '../domain/surveys/survey-answer.ts';
import type { SurveyRound } from '../domain/surveys/survey-round.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import { givingAnswers } from '../stories/surveys/give-answer.ts';
import { importingAnswers } from '../stories/surveys/import-answers.ts';
import { type SurveyStores, tallyAnswers } from '../stories/surveys/tally-answers.ts';

export interface SurveyAnswerOptions extends SurveyStores {
  employers: Pick<EmployerStore, 'load' | 'named' | 'numbered'>;
}

/** What can be done with single answers: confidential, so only for those who enter them, in their own municipalities. */
export function surveyAnswerOperations(options: SurveyAnswerOptions): Served[] {
  const { rounds, answers } = options;
  const thing = { what: 'Svaret', place: ({ content }: SurveyAnswer) => content.municipality };
  const readRound = reading(rounds, { what: 'Omgången' });
  const give = givingAnswers(options);
  const importFile = importingAnswers(options);

  /** Changes an answer as its round allows, and counts the answers that then stand. */
  const change = async (
    request: RequestOf<typeof withdrawSurveyAnswer | typeof changeSurveyAnswer>,
    decide: (round: SurveyRound, answer: SurveyAnswer) => SurveyAnswerEvent[],
  ) => {
    const round = await readRound(request);
    const changeAnswerOf = changing(answers.to(round.id), thing);
    const target = request.params.answerId;
    const answer = await changeAnswerOf(
      { ...request, target },
      (answer) => decide(round.state, answer),
      show,
    );
    await tallyAnswers(options, round.id);
    return answer;
  };

  return [
    serve(giveSurveyAnswer, async (request) => {
      request.authorize(request.body.content.municipality);
      return created(await give(request), `/survey-rounds/${request.params.roundId}/answers`, show);
    }),
    serve(listSurveyAnswers, async (request) => {
      const { municipality, status, ...page } = request.query;
      const { id, state } = await readRound(request);
      const own = state.municipalities.filter((each) => request.actor.municipalities.includes(each));
      const asked = municipality ? [municipality] : own.length > 0 ? own : state.municipalities;
      for (const each of asked) request.authorize(each);
      return listed(await answers.from(id, asked, status, page), page, show);
    }),
    serve(readSurveyAnswer, async (request) => {
      const { roundId, answerId: target } = request.params;
      return shown(await reading(answers.to(roundId), thing)({ ...request, target }), show);
    }),
    serve(changeSurveyAnswer, (request) => {
      const { body: content, act } = request;
      request.authorize(content.municipality);
      return change(request, (round, answer) => changeAnswer(round, answer, { content, by: act.by }));
    }),
    serve(withdrawSurveyAnswer, (request) => change(request, withdrawAnswer)),
    serve(restoreSurveyAnswer, (request) => change(request, restoreAnswer)),
    serve(importSurveyAnswers, async (request) => ({ body: await importFile(request) })),
  ];
}

/** An answer as those who enter answers see it. */
function show({ id, revision, state }: Loaded<SurveyAnswer>) {
  const { roundId, employerId, content, source, givenOn, by, status } = state;
  const imported = source !== undefined;
  return { id, revision, roundId, employerId, content, imported, givenOn, by, status };
}
