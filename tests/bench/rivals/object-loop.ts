import { licencesIncluding } from '@samspar/reference-data';
import type { Demand, ScoringProfile } from '@samspar/matching';
import type { Question, Rival, RivalAnswer } from './rival.ts';

const day = (date: string): number => Date.parse(date) / 86_400_000;

const endOfMonth = (month: string): number =>
  Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0) / 86_400_000;

const shared = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
};

const weights: Readonly<Record<string, number>> = {
  'workplace-supervisor': 1,
  teacher: 0.8,
  coach: 0.7,
  self: 0.4,
};

/** A profile with its dates read, once, as a careful service would keep it in memory. */
const prepared = (profile: ScoringProfile) => ({
  profile,
  licences: licencesIncluding(profile.licences),
  experience: profile.experience.map((each) => ({ ...each, last: endOfMonth(each.lastUsed) })),
  ratings: profile.ratings.map((each) => ({ ...each, observed: day(each.observedOn) })),
});
type Prepared = ReturnType<typeof prepared>;
type Criterion = Demand['formal'][number];

const months = ({ experience }: Prepared, ssyk: string, today: number): number => {
  let sum = 0;
  for (const each of experience) {
    const related = [0, 0.1, 0.3, 0.6, 1][shared(each.ssyk, ssyk)] as number;
    sum += each.months * related * 2 ** (-Math.max(0, today - each.last) / 365.25 / 5);
  }
  return Math.floor(sum + 0.5);
};

const step = (level: number, min: number): number => (level >= min ? 1 : level === min - 1 ? 0.5 : 0);

const fulfilled = (candidate: Prepared, criterion: Criterion, today: number): number => {
  const { profile } = candidate;
  switch (criterion.kind) {
    case 'licence':
      return candidate.licences.has(criterion.class) ? 1 : 0;
    case 'certificate':
      return profile.certificates.includes(criterion.code) ? 1 : 0;
    case 'swedish':
      return step(profile.swedish, criterion.min);
    case 'language':
      return step(profile.languages[criterion.code] ?? 0, criterion.min);
    case 'education': {
      const near = [0, 0.4, 0.7, 1][shared(profile.education.field ?? '', criterion.field ?? '')] as number;
      return step(profile.education.level, criterion.min) * (criterion.field === undefined ? 1 : near);
    }
    case 'experience':
      return Math.min(1, months(candidate, criterion.ssyk, today) / criterion.months);
    case 'interest':
      if (profile.interests.length === 0) return 0.5;
      return profile.interests.some((each) => criterion.ssyk.startsWith(each)) ? 1 : 0;
  }
};

const soft = ({ ratings }: Prepared, { trait, wanted }: Demand['soft'][number], today: number): number => {
  let weight = 1;
  let sum = 3;
  for (const each of ratings) {
    if (each.trait !== trait) continue;
    const one = (weights[each.source] as number) * 2 ** (-Math.max(0, today - each.observed) / 365.25);
    weight += one;
    sum += one * each.level;
  }
  const level = Math.floor((20 * sum) / weight + 0.5);
  return wanted === 1 ? 1 : Math.max(0, 1 - Math.max(0, 20 * wanted - level) / (20 * (wanted - 1)));
};

const failsOf = (candidate: Prepared, demand: Demand, today: number): string[] => {
  const { profile } = candidate;
  const stages = demand.forJobTrack ? ['preparing', 'employable', 'matchable'] : ['employable', 'matchable'];
  const fails: string[] = [];
  if (!stages.includes(profile.stage)) fails.push('stage');
  if (!profile.reach.includes(demand.municipality)) fails.push('reach');
  if (profile.availableFrom > demand.start) fails.push('available');
  if (profile.maxExtent < (demand.extent ?? 0)) fails.push('extent');
  if (demand.schedule?.some((part) => !profile.schedule.includes(part))) fails.push('schedule');
  for (const [index, each] of demand.formal.entries())
    if (each.required && fulfilled(candidate, each, today) !== 1) fails.push(`formal:${index}`);
  return fails;
};

type Kept = { readonly id: string; readonly score: number; readonly registeredAt: string };

const byRank = (a: Kept, b: Kept): number =>
  b.score - a.score ||
  (a.registeredAt < b.registeredAt ? -1 : a.registeredAt > b.registeredAt ? 1 : a.id < b.id ? -1 : 1);

/**
 * What one would write first: an array of objects, every candidate judged by the formulas, those who pass sorted. Budgets
 * are given, so that only the loop is compared.
 */
export const createObjectLoop = ({ demand, asOf, keys, budgets }: Question): Rival => {
  const today = day(asOf);
  let candidates: Prepared[] = [];

  const score = (candidate: Prepared): number => {
    let sum = 0;
    for (const [index, each] of demand.formal.entries())
      sum += Math.floor((budgets.formal[index] as number) * fulfilled(candidate, each, today) + 0.5 + 1e-9);
    for (const [index, each] of demand.soft.entries())
      sum += Math.floor((budgets.soft[index] as number) * soft(candidate, each, today) + 0.5 + 1e-9);
    return sum;
  };

  return {
    name: 'object loop',
    // Half a gigabyte of objects is enough to make the point.
    largest: 200_000,
    load: async (profiles) => {
      candidates = [...profiles].filter((each) => each.consentToMatching).map(prepared);
    },
    answer: async () => {
      const fails = new Map(keys.map((key) => [key, 0]));
      const failsOnly = new Map(keys.map((key) => [key, 0]));
      const kept: Kept[][] = [[], []];
      for (const candidate of candidates) {
        const missing = failsOf(candidate, demand, today);
        for (const key of missing) fails.set(key, (fails.get(key) as number) + 1);
        if (missing.length === 1)
          failsOnly.set(missing[0] as string, (failsOnly.get(missing[0] as string) as number) + 1);
        const { id, registeredAt } = candidate.profile;
        kept[missing.length]?.push({ id, registeredAt, score: score(candidate) });
      }
      const [eligible, near] = kept as [Kept[], Kept[]];
      return {
        considered: candidates.length,
        eligible: eligible.length,
        mustHaves: keys.map((key) => ({
          key: key as RivalAnswer['mustHaves'][number]['key'],
          fails: fails.get(key) as number,
          failsOnly: failsOnly.get(key) as number,
        })),
        shortlist: eligible.toSorted(byRank).slice(0, 20),
        nearMisses: near.toSorted(byRank).slice(0, 20),
      };
    },
    close: async () => {
      candidates = [];
    },
  };
};
