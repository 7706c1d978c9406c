import { type AnswerContent, shortageEffect } from '@samspar/contracts/api/employer-contacts/survey-answers';
import type { SurveyFigures } from '@samspar/contracts/api/employer-contacts/survey-rounds';

/** Works out the figures of a group. What most say stands first. */
export function figuresOf(answers: readonly AnswerContent[]): SurveyFigures {
  const share = (has: (answer: AnswerContent) => boolean) =>
    shareOf(answers.filter(has).length, answers.length);
  return {
    feltShortage: share(({ feltShortage }) => feltShortage),
    effects: shortageEffect.options.map((effect) => ({
      effect,
      ...share(({ effects }) => effects.includes(effect)),
    })),
    requires: {
      education: share(({ requires }) => requires.education),
      experience: share(({ requires }) => requires.experience),
      either: share(({ requires }) => requires.education || requires.experience),
      both: share(({ requires }) => requires.education && requires.experience),
      licenceB: share(({ requires }) => requires.licenceB),
    },
    minimumEducation: distinct(answers.flatMap(({ requires }) => requires.minimumEducation ?? []))
      .toSorted((a, b) => a - b)
      .map((level) => ({ level, ...share(({ requires }) => requires.minimumEducation === level) })),
    personalQualities: qualitiesOf(answers),
    hardToFind: distinct(answers.flatMap(({ hardToFind }) => hardToFind))
      .map((ssyk) => ({
        ssyk,
        answers: answers.filter(({ hardToFind }) => hardToFind.includes(ssyk)).length,
      }))
      .toSorted((a, b) => b.answers - a.answers || a.ssyk.localeCompare(b.ssyk)),
    recruitmentNeeds: needsOf(answers),
  };
}

/** A share in percent with one decimal, half rounded up, worked out on whole numbers. */
export function shareOf(part: number, whole: number): SurveyFigures['feltShortage'] {
  return { answers: part, percent: whole === 0 ? 0 : Math.floor((2000 * part + whole) / (2 * whole)) / 10 };
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function qualitiesOf(answers: readonly AnswerContent[]): SurveyFigures['personalQualities'] {
  return distinct(answers.flatMap(({ personalQualities }) => personalQualities))
    .map((trait) => ({
      trait,
      first: answers.filter(({ personalQualities }) => personalQualities[0] === trait).length,
      mentioned: answers.filter(({ personalQualities }) => personalQualities.includes(trait)).length,
    }))
    .toSorted((a, b) => b.first - a.first || b.mentioned - a.mentioned || a.trait.localeCompare(b.trait));
}

function needsOf(answers: readonly AnswerContent[]): SurveyFigures['recruitmentNeeds'] {
  const needs = answers.flatMap(({ recruitmentNeeds }) => recruitmentNeeds);
  return distinct(needs.map(({ ssyk }) => ssyk))
    .map((ssyk) => {
      const same = needs.filter((need) => need.ssyk === ssyk);
      return {
        ssyk,
        shortTerm: same.reduce((sum, { shortTerm }) => sum + shortTerm, 0),
        longTerm: same.reduce((sum, { longTerm }) => sum + longTerm, 0),
      };
    })
    .toSorted(
      (a, b) => b.shortTerm + b.longTerm - (a.shortTerm + a.longTerm) || a.ssyk.localeCompare(b.ssyk),
    );
}
