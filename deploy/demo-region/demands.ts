import { sizeClasses } from '@samspar/reference-data';
import { addDays, nextMonday } from './calendar.ts';
import type { DemandTemplate } from './demand-criteria.ts';
import { demandTemplates } from './demand-templates.ts';
import type { DemoDemand, DemoEmployer, DemoJobTrack } from './demo-region-types.ts';
import type { Random } from './random.ts';

const rank = (employer: DemoEmployer): number =>
  sizeClasses.findIndex((each) => each.code === employer.sizeClass);

const leastRank = (template: DemandTemplate): number =>
  sizeClasses.findIndex((each) => each.code === template.leastSize);

/** How ill an employer fits: the wrong trade is worse than the wrong place, and that worse than one size too small. */
const misfit = (template: DemandTemplate, employer: DemoEmployer): number =>
  (employer.name.includes(template.trade ?? '') ? 0 : 5) +
  (employer.municipality === template.municipality ? 0 : 1.5) +
  Math.max(0, leastRank(template) - rank(employer));

/** Those of the branch that fit best; all of them fit equally well. */
const fitting = (template: DemandTemplate, employers: readonly DemoEmployer[]): readonly DemoEmployer[] => {
  const branch = employers.filter((each) => each.branch === template.branch);
  const least = Math.min(...branch.map((each) => misfit(template, each)));
  return branch.filter((each) => misfit(template, each) === least);
};

const leastUsed = (employers: readonly DemoEmployer[], uses: ReadonlyMap<string, number>) => {
  const usesOf = (employer: DemoEmployer) => uses.get(employer.key) ?? 0;
  const least = Math.min(...employers.map(usesOf));
  return employers.filter((each) => usesOf(each) === least);
};

const chooseEmployers = (random: Random, employers: readonly DemoEmployer[]): readonly DemoEmployer[] => {
  const uses = new Map<string, number>();
  return demandTemplates.map((template) => {
    const employer = random.pick(leastUsed(fitting(template, employers), uses));
    uses.set(employer.key, (uses.get(employer.key) ?? 0) + 1);
    return employer;
  });
};

const demandKey = (index: number): string => `demand-${String(index + 1).padStart(2, '0')}`;

/** One open need per template, at an employer of its branch; starts are Mondays counted from `today`. */
export const generateDemands = (
  random: Random,
  employers: readonly DemoEmployer[],
  today: string,
): DemoDemand[] => {
  const chosen = chooseEmployers(random, employers);
  return demandTemplates.map((template, index) => {
    const employer = chosen[index] as DemoEmployer;
    const start = nextMonday(addDays(today, template.startInWeeks * 7));
    return {
      key: demandKey(index),
      employerKey: employer.key,
      body: { ...template.need, municipality: employer.municipality, start },
    };
  });
};

/** The tracks that some of the needs begin, in the same order. */
export const generateJobTracks = (demands: readonly DemoDemand[]): DemoJobTrack[] =>
  demandTemplates.flatMap(({ branch, track }, index) => {
    const demand = demands[index];
    if (!track || !demand) return [];
    const { ssyk, municipality, start } = demand.body;
    const shared = { name: track.name, places: track.places, branch, ssyk, municipality };
    return [{ key: `track-${demand.key}`, ...shared, demandKey: demand.key, startsOn: start }];
  });
