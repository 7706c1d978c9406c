import type { AnswerContent } from '@samspar/contracts/api/employer-contacts/survey-answers';

/** What an employer may have answered. */
export function anAnswer(changes: Partial<AnswerContent> = {}): AnswerContent {
  return {
    municipality: '1488',
    branch: 'C',
    feltShortage: true,
    effects: ['recruiting-took-longer'],
    hardToFind: ['7212'],
    requires: { education: true, experience: true, minimumEducation: 3, licenceB: true },
    personalQualities: ['motivation', 'reliability'],
    recruitmentNeeds: [{ ssyk: '7212', shortTerm: 2, longTerm: 5 }],
    ...changes,
  };
}

/** The body of a round that asks in three municipalities, in which numbers of companies were invited. */
export function aSurveyPlan(changes: object = {}) {
  return {
    halfYear: '2019-H2',
    name: 'Enkät hösten 2019',
    municipalities: ['1488', '1487', '1444'],
    questionnaireVersion: 1,
    invited: {
      kind: 'counts' as const,
      counts: [
        { municipality: '1488', invited: 150 },
        { municipality: '1487', invited: 80 },
        { municipality: '1444', invited: 10 },
      ],
    },
    ...changes,
  };
}
