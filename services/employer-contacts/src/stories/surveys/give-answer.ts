import type { giveSurveyAnswer } from '@samspar/contracts/api/employer-contacts/survey-answers';
import { reading, type RequestOf } from '@samspar/runtime';
import { employerInPlace } from '../../commands/employers/employer-in-place.ts';
import { giveAnswer, requireInvited } from '../../domain/surveys/survey-answer.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { type SurveyStores, tallyAnswers } from './tally-answers.ts';

export interface GivingAnswersOptions extends SurveyStores {
  employers: Pick<EmployerStore, 'load'>;
}

/** Enters an employer's answer by hand. */
export function givingAnswers({ employers, ...stores }: GivingAnswersOptions) {
  const readRound = reading(stores.rounds, { what: 'Omgången' });

  return async (request: RequestOf<typeof giveSurveyAnswer>) => {
    const { employerId, content } = request.body;
    const { id: roundId, state: round } = await readRound(request);
    const employer = employerId === undefined ? undefined : await employerInPlace(employers, employerId);
    if (employerId && employer) requireInvited(round, [employerId, employer.id]);
    const given = { givenOn: request.today, by: request.act.by };
    const events = giveAnswer(round, { roundId, employerId: employer?.id, content, ...given });
    const answer = await stores.answers.create(events, { request: request.creation });
    await tallyAnswers(stores, roundId);
    return answer;
  };
}
