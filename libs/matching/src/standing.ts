import { licencesIncluding, stageOrder } from '@samspar/reference-data';
import {
  countExperience,
  experienceReaches,
  experienceTenths,
  relatedTenths,
} from './effective-experience.ts';
import { fieldNearness } from './fulfilment.ts';
import { stagesFor } from './must-haves.ts';
import type { Demand, FormalCriterion, MeasureEffect, ScoringProfile } from './types.ts';

/**
 * Where a candidate stands in what measures can change. `stage` is ladder order, `credits` has a bit per licence or
 * certificate demanded, `shortfalls` the tenths of months still missing per experience demanded.
 */
export type Standing = {
  readonly swedish: number;
  readonly stage: number;
  readonly level: number;
  readonly field: string;
  readonly credits: number;
  readonly shortfalls: readonly number[];
};

type Of<K> = Extract<FormalCriterion, { kind: K }>;

/** What a demand's bridgeable must-haves come down to. */
export type Goal = {
  readonly swedish: number;
  readonly stages: ReadonlySet<number>;
  readonly educations: readonly Of<'education'>[];
  readonly credits: readonly (Of<'licence'> | Of<'certificate'>)[];
  readonly experiences: readonly Of<'experience'>[];
};

export const goalOf = (demand: Demand): Goal => {
  const required = demand.formal.filter((each) => each.required);
  return {
    swedish: Math.max(0, ...required.map((each) => (each.kind === 'swedish' ? each.min : 0))),
    stages: new Set([...stagesFor(demand)].map(stageOrder)),
    educations: required.filter((each) => each.kind === 'education'),
    credits: required.filter((each) => each.kind === 'licence' || each.kind === 'certificate'),
    experiences: required.filter((each) => each.kind === 'experience'),
  };
};

/** The least whole tenths of months to add so that rounding reaches the months asked for. */
export const experienceShortfall = (
  experience: ScoringProfile['experience'],
  criterion: Of<'experience'>,
  asOf: number,
): number => {
  const counted = countExperience(experience, criterion.ssyk, asOf).filter((each) => each.monthTenths > 0);
  const wanted = 10 * criterion.months - 5;
  const missing = wanted - experienceTenths(counted);
  // Undiminished experience is whole tenths, told exactly.
  if (counted.every((each) => each.days === 0)) return Math.max(0, missing);
  // Next to a whole number a double can't tell which side it is on.
  const nearest = Math.round(missing);
  const least =
    Math.abs(missing - nearest) > 1e-6
      ? Math.ceil(missing)
      : experienceReaches(counted, wanted - nearest)
        ? nearest
        : nearest + 1;
  return Math.max(0, least);
};

const creditBit = (goal: Goal, index: number, held: boolean): number =>
  held && goal.credits[index] !== undefined ? 1 << index : 0;

/** A field as far as the goal tells fields apart: one of those it names, or none of them. */
export const knownField = (goal: Goal, field: string | undefined): string =>
  goal.educations.find((each) => each.field !== undefined && fieldNearness(field, each.field) === 10)
    ?.field ?? '';

export const standingOf = (profile: ScoringProfile, goal: Goal, asOf: number): Standing => {
  const licences = licencesIncluding(profile.licences);
  const credits = goal.credits.reduce(
    (bits, each, index) =>
      bits |
      creditBit(
        goal,
        index,
        each.kind === 'licence' ? licences.has(each.class) : profile.certificates.includes(each.code),
      ),
    0,
  );
  return {
    swedish: profile.swedish,
    stage: stageOrder(profile.stage),
    level: profile.education.level,
    field: knownField(goal, profile.education.field),
    credits,
    shortfalls: goal.experiences.map((each) => experienceShortfall(profile.experience, each, asOf)),
  };
};

/** True when an effect grants a licence or certificate demanded. */
export const isGranted = (credit: Goal['credits'][number], effect: MeasureEffect): boolean =>
  credit.kind === 'licence'
    ? 'licence' in effect && licencesIncluding([effect.licence]).has(credit.class)
    : 'certificate' in effect && effect.certificate === credit.code;

const grant = (standing: Standing, goal: Goal, effect: MeasureEffect): number =>
  goal.credits.reduce(
    (bits, each, index) => bits | creditBit(goal, index, isGranted(each, effect)),
    standing.credits,
  );

/** Tenths that a month in an occupation counts toward each experience demanded. */
export const relatedExperiences = (goal: Goal, ssyk: string): number[] =>
  goal.experiences.map((each) => relatedTenths(ssyk, each.ssyk));

/** A standing after one effect; nothing is ever lowered, but an education that names a field sets it. */
export const afterEffect = (standing: Standing, goal: Goal, effect: MeasureEffect): Standing => {
  if ('swedish' in effect) return { ...standing, swedish: Math.max(standing.swedish, effect.swedish) };
  if ('stage' in effect) return { ...standing, stage: Math.max(standing.stage, stageOrder(effect.stage)) };
  if ('education' in effect) {
    const { level, field } = effect.education;
    return {
      ...standing,
      level: Math.max(standing.level, level),
      field: field === undefined ? standing.field : knownField(goal, field),
    };
  }
  if ('experience' in effect) {
    // Used when the measure ends, which is not before asOf: it counts undiminished.
    const { ssyk, months } = effect.experience;
    const shortfalls = relatedExperiences(goal, ssyk).map((tenths, index) =>
      Math.max(0, (standing.shortfalls[index] ?? 0) - months * tenths),
    );
    return { ...standing, shortfalls };
  }
  return { ...standing, credits: grant(standing, goal, effect) };
};

/** True when the bridgeable must-haves are all met. */
export const meetsGoal = (standing: Standing, goal: Goal): boolean =>
  standing.swedish >= goal.swedish &&
  goal.stages.has(standing.stage) &&
  standing.credits === 2 ** goal.credits.length - 1 &&
  standing.shortfalls.every((each) => each === 0) &&
  goal.educations.every(
    (each) =>
      standing.level >= each.min &&
      (each.field === undefined || knownField(goal, each.field) === standing.field),
  );
