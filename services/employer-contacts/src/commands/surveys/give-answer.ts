import { type CreationRequest, isDuplicateKey } from '@samspar/messaging';
import type { StaffMember } from '../../domain/staff-member.ts';
import { refusals } from '../../domain/surveys/refusals.ts';
import { type AnswerContent, giveAnswer, requireInvited } from '../../domain/surveys/survey-answer.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { SurveyAnswerStore } from '../../store/surveys/survey-answer-store.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import { employerInPlace } from '../employers/employer-in-place.ts';
import { existingRound } from './round-in-reach.ts';
import type { TallyAnswers } from './tally-answers.ts';

/** Enters an employer's answer by hand. */
export function createGiveAnswer({
  employers,
  rounds,
  answers,
  tally,
}: {
  employers: Pick<EmployerStore, 'load'>;
  rounds: Pick<SurveyRoundStore, 'load'>;
  answers: SurveyAnswerStore;
  tally: TallyAnswers;
}) {
  return async (
    {
      roundId,
      employerId,
      content,
    }: { roundId: string; employerId?: string | undefined; content: AnswerContent },
    given: { givenOn: string; by: StaffMember },
    request: CreationRequest,
  ) => {
    const round = await existingRound(rounds, roundId);
    const employer = employerId === undefined ? undefined : await employerInPlace(employers, employerId);
    if (employerId && employer) requireInvited(round.state, [employerId, employer.id]);
    const events = giveAnswer(round.state, {
      roundId,
      content,
      ...given,
      ...(employer && { employerId: employer.id }),
    });
    const answer = await onePerEmployer(() => answers.create(events, { request }));
    await tally(roundId);
    return answer;
  };
}

/** Saves; a second answer of the same employer is refused. */
export async function onePerEmployer<Result>(save: () => Promise<Result>): Promise<Result> {
  try {
    return await save();
  } catch (error) {
    throw isDuplicateKey(error) ? refusals.answerKnown() : error;
  }
}
