import { halfYearOf } from '../calendar.ts';
import type { DemoDemand, DemoEmployer } from '../demo-region-types.ts';
import type { Random } from '../random.ts';
import type { DemoSurveyAnswer, DemoSurveyRound } from './employer-contacts-types.ts';

const effects = ['recruiting-took-longer', 'staff-worked-more', 'positions-unfilled'] as const;
const qualities = ['reliability', 'cooperation', 'service', 'accuracy', 'stamina'] as const;

/** How many are asked, and how many of them have answered so far. */
const invited = 60;
const answered = 22;

const contentOf = (
  random: Random,
  { municipality, branch, sizeClass }: DemoEmployer,
  demands: readonly DemoDemand[],
): DemoSurveyAnswer['content'] => {
  const feltShortage = demands.length > 0 || random.chance(0.3);
  const occupations = [...new Set(demands.map(({ body }) => body.ssyk))];
  return {
    municipality,
    branch,
    sizeClass,
    feltShortage,
    effects: feltShortage ? random.shuffled(effects).slice(0, random.int(1, 2)) : [],
    hardToFind: occupations.slice(0, 3),
    requires: {
      education: random.chance(0.6),
      experience: random.chance(0.6),
      minimumEducation: random.pick([2, 3, 3, 3, 4]),
      licenceB: random.chance(0.6),
    },
    personalQualities: ['motivation', ...random.shuffled(qualities).slice(0, 2)],
    recruitmentNeeds: occupations.map((ssyk) => {
      const openings = demands.reduce((sum, { body }) => sum + (body.ssyk === ssyk ? body.openings : 0), 0);
      return { ssyk, shortTerm: openings, longTerm: openings + random.int(0, 4) };
    }),
  };
};

/** The round of the current half-year: the sixty largest are asked, and about a third have answered so far. */
export const generateSurveyRound = (
  random: Random,
  employers: readonly DemoEmployer[],
  demands: readonly DemoDemand[],
  today: string,
): DemoSurveyRound => {
  const halfYear = halfYearOf(today);
  const asked = employers.slice(0, invited);
  return {
    key: `survey-${halfYear}`,
    by: 'business-advisor',
    halfYear,
    name: `Behovsenkäten ${halfYear.endsWith('1') ? 'våren' : 'hösten'} ${halfYear.slice(0, 4)}`,
    municipalities: ['1488', '1487', '1444'],
    invitedKeys: asked.map(({ key }) => key),
    answers: random
      .shuffled(asked)
      .slice(0, answered)
      .map((employer) => ({
        employerKey: employer.key,
        content: contentOf(
          random,
          employer,
          demands.filter(({ employerKey }) => employerKey === employer.key),
        ),
      })),
  };
};
