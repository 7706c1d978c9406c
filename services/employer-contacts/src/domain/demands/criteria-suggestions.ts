import type { DemandWish } from '@samspar/contracts';
import { criterionKey, type FormalCriterion, type SoftCriterion } from './criterion-words.ts';

/** How many demands of an occupation must have said something before it is suggested from alone. */
export const fewestDemands = 5;

/** A criterion of earlier demands: how often it stood there, and how it usually was put. */
export interface Suggestion<Criterion> {
  criterion: Criterion;
  /** In how many of the demands. */
  demands: number;
  /** The same as a share of them, 0–1, three decimals. */
  share: number;
}

export interface CriteriaSuggestions {
  /** What the suggestions come from: demands of the very occupation, or of its family (three digits of SSYK). */
  basis: 'occupation' | 'family';
  /** How many demands said anything about criteria. */
  demands: number;
  formal: Suggestion<FormalCriterion>[];
  soft: Suggestion<SoftCriterion>[];
}

/**
 * Which criteria stood in earlier demands for an occupation, the most frequent first. `family`: earlier demands of the same three digits. Where
 * fewer than five of the occupation itself say anything, the whole family speaks. Levels, months and weights are the
 * lower median of what was asked for; a must-have is suggested where more than half had it so.
 */
export function suggestCriteria(ssyk: string, family: readonly DemandWish[]): CriteriaSuggestions {
  const telling = family.filter(({ formal, soft }) => formal.length + soft.length > 0);
  const own = telling.filter((profile) => profile.ssyk === ssyk);
  const isOwn = own.length >= fewestDemands;
  const profiles = isOwn ? own : telling;
  return {
    basis: isOwn ? 'occupation' : 'family',
    demands: profiles.length,
    formal: ranked(profiles, ({ formal }) => formal, criterionKey, typicalFormal),
    soft: ranked(
      profiles,
      ({ soft }) => soft,
      ({ trait }) => trait,
      typicalSoft,
    ),
  };
}

function ranked<Criterion>(
  profiles: readonly DemandWish[],
  criteriaOf: (profile: DemandWish) => readonly Criterion[],
  keyOf: (criterion: Criterion) => string,
  typical: (criteria: readonly [Criterion, ...Criterion[]]) => Criterion,
): Suggestion<Criterion>[] {
  const found = new Map<string, [Criterion, ...Criterion[]]>();
  for (const profile of profiles) {
    const once = new Map(criteriaOf(profile).map((criterion) => [keyOf(criterion), criterion]));
    for (const [key, criterion] of once) found.set(key, [criterion, ...(found.get(key) ?? [])]);
  }
  return [...found]
    .toSorted(([a, those], [b, others]) => others.length - those.length || (a < b ? -1 : 1))
    .map(([, criteria]) => ({
      criterion: typical(criteria),
      demands: criteria.length,
      share: Math.round((1000 * criteria.length) / profiles.length) / 1000,
    }));
}

function typicalFormal(criteria: readonly [FormalCriterion, ...FormalCriterion[]]): FormalCriterion {
  const [first] = criteria;
  const worth = {
    required: criteria.filter(({ required }) => required).length * 2 > criteria.length,
    weight: median(criteria.map(({ weight }) => weight)),
  };
  switch (first.kind) {
    case 'experience': {
      const months = criteria.flatMap((one) => (one.kind === first.kind ? [one.months] : []));
      return { ...first, months: median(months), ...worth };
    }
    case 'language':
    case 'swedish':
    case 'education': {
      const levels = criteria.flatMap((one) => (one.kind === first.kind ? [one.min] : []));
      return { ...first, min: median(levels), ...worth };
    }
    case 'licence':
    case 'certificate':
    case 'interest':
      return { ...first, ...worth };
  }
}

function typicalSoft(criteria: readonly [SoftCriterion, ...SoftCriterion[]]): SoftCriterion {
  return {
    trait: criteria[0].trait,
    wanted: median(criteria.map(({ wanted }) => wanted)),
    weight: median(criteria.map(({ weight }) => weight)),
  };
}

/** The lower median: one of the values, so that a suggested level is one somebody asked for. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
