import type { StaffMember } from '@samspar/contracts';
import type { AnswerContent } from '@samspar/contracts/api/employer-contacts/survey-answers';
import { requireNoPersonalData } from '../free-text.ts';
import { present } from '../present.ts';
import { refusals } from './refusals.ts';
import { requireTakesAnswers, type SurveyRound } from './survey-round.ts';

/** Which row of which file an answer came from, and how it read then. */
export interface AnswerSource {
  key: string;
  hash: string;
}

export interface SurveyAnswer {
  roundId: string;
  /** Absent for an anonymous answer. */
  employerId?: string | undefined;
  content: AnswerContent;
  source?: AnswerSource | undefined;
  givenOn: string;
  by: StaffMember;
  status: 'given' | 'withdrawn';
}

export type SurveyAnswerEvent =
  | ({ type: 'survey-answer-given' } & Omit<SurveyAnswer, 'status'>)
  | { type: 'survey-answer-changed'; content: AnswerContent; source?: AnswerSource; by: StaffMember }
  | { type: 'survey-answer-withdrawn' }
  | { type: 'survey-answer-restored' };

export function giveAnswer(
  round: SurveyRound,
  { roundId, employerId, content, source, givenOn, by }: Omit<SurveyAnswer, 'status'>,
): SurveyAnswerEvent[] {
  requireTakesAnswers(round);
  requireSense(round, content);
  const from = present({ employerId, source });
  return [{ type: 'survey-answer-given', roundId, content, givenOn, by, ...from }];
}

/** Changes what was answered; whoever answered stays. */
export function changeAnswer(
  round: SurveyRound,
  answer: SurveyAnswer,
  { content, source, by }: { content: AnswerContent; source?: AnswerSource; by: StaffMember },
): SurveyAnswerEvent[] {
  requireTakesAnswers(round);
  if (answer.status === 'withdrawn') throw refusals.answerWithdrawn();
  requireSense(round, content);
  return [{ type: 'survey-answer-changed', content, by, ...present({ source }) }];
}

export function withdrawAnswer(round: SurveyRound, { status }: SurveyAnswer): SurveyAnswerEvent[] {
  requireTakesAnswers(round);
  if (status === 'withdrawn') throw refusals.answerWithdrawn();
  return [{ type: 'survey-answer-withdrawn' }];
}

export function restoreAnswer(round: SurveyRound, { status }: SurveyAnswer): SurveyAnswerEvent[] {
  requireTakesAnswers(round);
  if (status === 'given') throw refusals.answerGiven();
  return [{ type: 'survey-answer-restored' }];
}

/** Refuses an employer that the round did not ask. Where only numbers are known, nobody can be told apart. */
export function requireInvited({ invited }: SurveyRound, employerIds: readonly string[]): void {
  if (invited.kind === 'counts') return;
  if (!invited.employers.some(({ employerId }) => employerIds.includes(employerId)))
    throw refusals.notInvited();
}

/** Refuses an answer that contradicts itself or its round. */
export function requireSense({ municipalities }: SurveyRound, content: AnswerContent): void {
  const { municipality, feltShortage, effects, recruitmentNeeds, comment } = content;
  if (!municipalities.includes(municipality)) throw refusals.notInRound();
  if (!feltShortage && effects.length > 0) throw refusals.effectsWithoutShortage();
  if (new Set(recruitmentNeeds.map(({ ssyk }) => ssyk)).size < recruitmentNeeds.length)
    throw refusals.needTwice();
  if (recruitmentNeeds.some(({ shortTerm, longTerm }) => shortTerm + longTerm === 0))
    throw refusals.needOfNobody();
  if (comment) requireNoPersonalData('comment', comment);
}

export function evolveSurveyAnswer(state: SurveyAnswer | undefined, event: SurveyAnswerEvent): SurveyAnswer {
  if (event.type === 'survey-answer-given') {
    const { type: _, ...answer } = event;
    return { ...answer, status: 'given' };
  }
  if (!state) throw new Error(`${event.type} before survey-answer-given`);
  switch (event.type) {
    case 'survey-answer-changed': {
      const { type: _, ...change } = event;
      return { ...state, ...change };
    }
    case 'survey-answer-withdrawn':
      return { ...state, status: 'withdrawn' };
    case 'survey-answer-restored':
      return { ...state, status: 'given' };
  }
}
