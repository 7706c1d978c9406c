import { notFound } from '@samspar/contracts';
import { requireSeen } from '@samspar/runtime';
import type { StaffMember } from '../../domain/staff-member.ts';
import {
  type AnswerContent,
  changeAnswer,
  restoreAnswer,
  type SurveyAnswer,
  type SurveyAnswerEvent,
  withdrawAnswer,
} from '../../domain/surveys/survey-answer.ts';
import type { SurveyRound } from '../../domain/surveys/survey-round.ts';
import type { SurveyAnswerStore } from '../../store/surveys/survey-answer-store.ts';
import type { SurveyRoundStore } from '../../store/surveys/survey-round-store.ts';
import { onePerEmployer } from './give-answer.ts';
import { existingRound, type RoundChange } from './round-in-reach.ts';
import type { TallyAnswers } from './tally-answers.ts';

/** What a change of an existing answer comes with. */
export interface AnswerChange extends RoundChange {
  answerId: string;
}

/** The changes of an answer: other content, taken back, and taken up again. */
export function createChangeAnswer({
  rounds,
  answers,
  tally,
}: {
  rounds: Pick<SurveyRoundStore, 'load'>;
  answers: SurveyAnswerStore;
  tally: TallyAnswers;
}) {
  const taking = async (
    { roundId, answerId, seenRevision, authorize }: AnswerChange,
    decide: (round: SurveyRound, answer: SurveyAnswer) => SurveyAnswerEvent[],
  ) => {
    const round = await existingRound(rounds, roundId);
    const answer = await existingAnswer(answers, roundId, answerId);
    authorize(answer.state.content.municipality);
    requireSeen(answer, seenRevision);
    const events = decide(round.state, answer.state);
    const changed = await onePerEmployer(() => answers.save(answer, events));
    await tally(roundId);
    return changed;
  };

  return {
    async change(change: AnswerChange, content: AnswerContent, by: StaffMember) {
      change.authorize(content.municipality);
      return taking(change, (round, answer) => changeAnswer(round, answer, { content, by }));
    },
    withdraw: (change: AnswerChange) => taking(change, withdrawAnswer),
    restore: (change: AnswerChange) => taking(change, restoreAnswer),
  };
}

/** Loads an answer to a round; refused when there is none. */
export async function existingAnswer(
  answers: Pick<SurveyAnswerStore, 'load'>,
  roundId: string,
  answerId: string,
) {
  const answer = await answers.load(answerId);
  if (answer?.state.roundId !== roundId) throw notFound('Svaret');
  return answer;
}
