import type { AnswerContent } from '@samspar/contracts/api/employer-contacts/survey-answers';
import { describe, expect, it } from 'vitest';
import { anna } from '../../../test/placement-examples.ts';
import { anAnswer, aSurveyPlan } from '../../../test/survey-examples.ts';
import {
  changeAnswer,
  evolveSurveyAnswer,
  giveAnswer,
  requireInvited,
  restoreAnswer,
  type SurveyAnswer,
  type SurveyAnswerEvent,
  withdrawAnswer,
} from './survey-answer.ts';
import { closeRound, evolveSurveyRound, openRound, planRound, type SurveyRound } from './survey-round.ts';

const planned = planRound(aSurveyPlan()).reduce<SurveyRound | undefined>(
  evolveSurveyRound,
  undefined,
) as SurveyRound;
const open = openRound(planned).reduce(evolveSurveyRound, planned);
const closed = closeRound(open).reduce(evolveSurveyRound, open);
const given = (content: AnswerContent = anAnswer()) => ({
  roundId: 'round',
  content,
  givenOn: '2019-10-01',
  by: anna,
});
const happened = (answer: SurveyAnswer | undefined, events: readonly SurveyAnswerEvent[]) =>
  events.reduce<SurveyAnswer | undefined>(evolveSurveyAnswer, answer) as SurveyAnswer;
const answer = happened(undefined, giveAnswer(open, given()));

describe('An answer', () => {
  it('is given, changed and taken back only while its round is open', () => {
    const withdrawn = happened(answer, withdrawAnswer(open, answer));
    for (const round of [planned, closed]) {
      expect(() => giveAnswer(round, given())).toThrow('Öppna den');
      expect(() => changeAnswer(round, answer, { content: anAnswer(), by: anna })).toThrow('Öppna den');
      expect(() => withdrawAnswer(round, answer)).toThrow('Öppna den');
      expect(() => restoreAnswer(round, withdrawn)).toThrow('Öppna den');
    }
  });

  it('is taken back, left alone then, and restored as it was', () => {
    const withdrawn = happened(answer, withdrawAnswer(open, answer));
    expect(() => withdrawAnswer(open, withdrawn)).toThrow('Återställ');
    expect(() => changeAnswer(open, withdrawn, { content: anAnswer(), by: anna })).toThrow('Återställ');
    expect(happened(withdrawn, restoreAnswer(open, withdrawn))).toEqual(answer);
    expect(() => restoreAnswer(open, answer)).toThrow('inte tillbakataget');
  });

  it.each<[string, Partial<AnswerContent>, string]>([
    ['from another municipality', { municipality: '1490' }, 'municipality'],
    ['with effects of a shortage nobody felt', { feltShortage: false }, 'effects'],
    [
      'with an occupation twice',
      { recruitmentNeeds: [1, 2].map((shortTerm) => ({ ssyk: '7212', shortTerm, longTerm: 0 })) },
      'recruitmentNeeds',
    ],
    [
      'that needs nobody',
      { recruitmentNeeds: [{ ssyk: '7212', shortTerm: 0, longTerm: 0 }] },
      'recruitmentNeeds',
    ],
    ['that names somebody', { comment: { text: 'Fråga kim@example.se', companyOwn: [] } }, 'comment'],
  ])('%s is refused, when it is given and when it is changed', (_what, changes, field) => {
    const refusal = expect.objectContaining({ errors: [expect.objectContaining({ field })] });
    expect(() => giveAnswer(open, given(anAnswer(changes)))).toThrow(refusal);
    expect(() => changeAnswer(open, answer, { content: anAnswer(changes), by: anna })).toThrow(refusal);
  });

  it('comes from someone who was invited, where it is known who was', () => {
    const employers = [{ employerId: 'a', municipality: '1488' }];
    const inviting = { ...open, invited: { kind: 'employers' as const, employers } };
    expect(() => requireInvited(inviting, ['b'])).toThrow('innehåller fel');
    expect(() => requireInvited(inviting, ['merged', 'a'])).not.toThrow();
    expect(() => requireInvited(open, ['b'])).not.toThrow();
  });
});
