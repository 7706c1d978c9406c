import type { DemoSurveyAnswer } from '../../demo-region/employer-contacts/employer-contacts-types.ts';

type Cell = readonly [heading: string, text: string];

/** Answers to a survey as a file that is taken in whole. */
export function answerFile(answers: readonly DemoSurveyAnswer[], idOf: (key: string) => string): string {
  const rows = answers.map((answer) => cellsOf(answer, idOf));
  const headings = (rows[0] ?? []).map(([heading]) => heading);
  const lines = rows.map((cells) => cells.map(([, text]) => text));
  return [headings, ...lines].map((line) => `${line.join(';')}\n`).join('');
}

function cellsOf({ employerKey, content }: DemoSurveyAnswer, idOf: (key: string) => string): Cell[] {
  const { requires, recruitmentNeeds, ...said } = content;
  const needs = recruitmentNeeds.map(({ ssyk, shortTerm, longTerm }) => `${ssyk}:${shortTerm}:${longTerm}`);
  return [
    ['employerId', idOf(employerKey)],
    ...Object.entries({ ...said, ...requires, recruitmentNeeds: needs }).map(
      ([heading, value]): Cell => [heading, Array.isArray(value) ? value.join('|') : String(value)],
    ),
  ];
}
