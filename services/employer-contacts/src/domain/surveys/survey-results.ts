import type { AnswerContent } from '@samspar/contracts/api/employer-contacts/survey-answers';
import type { SurveyResults } from '@samspar/contracts/api/employer-contacts/survey-rounds';
import { figuresOf, shareOf } from './survey-figures.ts';
import { invitedByMunicipality, type SurveyPlan } from './survey-round.ts';

/** Fewest answers that are shown together: what one employer answered is its own affair. */
export const fewestShown = 5;

/**
 * The results of a round, in all, by municipality and by branch, in such a way that no group with too few answers can be worked
 * out by subtracting shown groups from each other:
 * - municipalities with too few, when they are too few even together, are left out of every other figure too;
 * - branches with too few, when they are too few even together, take the smallest shown branch into hiding with them.
 */
export function surveyResults(answers: readonly AnswerContent[]): SurveyResults {
  const municipalities = groupsBy(answers, 'municipality');
  const small = municipalities.filter((group) => !isShowable(group)).flatMap((group) => group.answers);
  const counted = hides(small) ? answers.filter((answer) => !small.includes(answer)) : answers;
  const branches = groupsBy(counted, 'branch');
  const hiddenBranches = hiddenOf(branches);
  return {
    total: shown(counted, counted.length >= fewestShown),
    leftOut: answers.length - counted.length,
    byMunicipality: municipalities.map((group) => ({
      municipality: group.code,
      ...shown(group.answers, isShowable(group)),
    })),
    byBranch: branches.map((group) => ({
      branch: group.code,
      ...shown(group.answers, !hiddenBranches.has(group.code)),
    })),
  };
}

interface Group {
  code: string;
  answers: AnswerContent[];
}

function groupsBy(answers: readonly AnswerContent[], by: 'municipality' | 'branch'): Group[] {
  const codes = [...new Set(answers.map((answer) => answer[by]))].toSorted();
  return codes.map((code) => ({ code, answers: answers.filter((answer) => answer[by] === code) }));
}

const isShowable = ({ answers }: Group): boolean => answers.length >= fewestShown;

/** Whether what is hidden could be told from the difference to a total: it is there, and too little. */
const hides = (hidden: readonly unknown[]): boolean => hidden.length > 0 && hidden.length < fewestShown;

function hiddenOf(groups: readonly Group[]): Set<string> {
  const small = groups.filter((group) => !isShowable(group));
  const isTold = hides(small.flatMap(({ answers }) => answers));
  const [companion] = groups.filter(isShowable).toSorted((a, b) => a.answers.length - b.answers.length);
  return new Set([...small, ...(isTold && companion ? [companion] : [])].map(({ code }) => code));
}

function shown(answers: readonly AnswerContent[], isShown: boolean): SurveyResults['total'] {
  return { answers: answers.length, figures: isShown ? figuresOf(answers) : null };
}

/** How many of those invited have answered, by municipality and in all. */
export function responseRate(plan: SurveyPlan, { byMunicipality: groups }: SurveyResults) {
  const byMunicipality = invitedByMunicipality(plan).map(({ municipality, invited }) => {
    const group = groups.find((each) => each.municipality === municipality);
    return { municipality, ...rateOf(invited, group?.answers ?? 0) };
  });
  const sum = (of: 'invited' | 'answered') => byMunicipality.reduce((total, each) => total + each[of], 0);
  return { ...rateOf(sum('invited'), sum('answered')), byMunicipality };
}

function rateOf(invited: number, answered: number) {
  return { invited, answered, percent: shareOf(answered, invited).percent };
}
