import { fullScore } from '../model.ts';
import { roundHalfUp } from '../rounding.ts';
import type { MustHaveKey } from '../types.ts';
import type { CandidateSide } from './candidate-side.ts';
import type { CompiledDemands } from './compiled-demands.ts';
import { nothing } from './compiled-demands.ts';

// The kinds by number, as in compiled-demands.
const licence = 0;
const certificate = 1;
const swedish = 2;
const language = 3;
const education = 4;
const experience = 5;
const interest = 6;

const halves = (level: number, min: number): number => (level >= min ? 2 : level === min - 1 ? 1 : 0);

const points = (budget: number, n: number, d: number): number =>
  n === d ? budget : roundHalfUp(budget * n, d);

/** Points of one criterion by the same fractions as everywhere (see fulfilment.ts), without making an object of each. */
const earned = (side: CandidateSide, compiled: CompiledDemands, at: number, budget: number): number => {
  const what = compiled.what[at] as number;
  const much = compiled.much[at] as number;
  switch (compiled.kind[at]) {
    case licence:
      return budget * (side.licences[what] as number);
    case certificate:
      return budget * (side.certificates[what] as number);
    case swedish:
      return points(budget, halves(side.swedish, much), 2);
    case language:
      return points(budget, halves(side.languages[what] as number, much), 2);
    case education: {
      const field = compiled.field[at] as number;
      const tenths = field === nothing ? 10 : (side.fields[field] as number);
      return points(budget, halves(side.level, much) * tenths, 20);
    }
    case experience: {
      const months = side.monthsIn(what);
      return months >= much ? budget : roundHalfUp(budget * months, much);
    }
    case interest:
      return points(budget, side.interestIn(what), 2);
    default: {
      if (much <= 1) return budget;
      const whole = 20 * (much - 1);
      const lacking = Math.max(0, 20 * much - (side.traits[what] as number));
      return roundHalfUp(budget * Math.max(0, whole - lacking), whole);
    }
  }
};

/** True when a criterion is fulfilled in full. */
const isMet = (side: CandidateSide, compiled: CompiledDemands, at: number): boolean => {
  const what = compiled.what[at] as number;
  const much = compiled.much[at] as number;
  switch (compiled.kind[at]) {
    case licence:
      return side.licences[what] === 1;
    case certificate:
      return side.certificates[what] === 1;
    case swedish:
      return side.swedish >= much;
    case language:
      return (side.languages[what] as number) >= much;
    case education: {
      const field = compiled.field[at] as number;
      return side.level >= much && (field === nothing || side.fields[field] === 10);
    }
    case experience:
      return side.monthsIn(what) >= much;
    default:
      return side.interestIn(what) === 2;
  }
};

/**
 * The score of a compiled demand for a candidate, in centipoints; −1 as soon as it can't come to `bar` any more. Counted
 * from the last criterion on, since the soft ones stand last and usually weigh most.
 */
export const scoreAgainst = (
  side: CandidateSide,
  compiled: CompiledDemands,
  demand: number,
  bar: number,
): number => {
  if (compiled.unweighted[demand] === 1) return fullScore;
  const first = compiled.firstCriterion[demand] as number;
  let score = 0;
  let lost = 0;
  for (let at = (compiled.firstCriterion[demand + 1] as number) - 1; at >= first; at -= 1) {
    const budget = compiled.budget[at] as number;
    if (budget === 0) continue;
    const points = earned(side, compiled, at, budget);
    score += points;
    lost += budget - points;
    if (fullScore - lost < bar) return -1;
  }
  return score;
};

const frameKeys = ['stage', 'reach', 'available', 'extent', 'schedule'] as const;

/** Which of the built-in must-haves fail, a bit each in the order of `frameKeys`. */
const frameFails = (side: CandidateSide, compiled: CompiledDemands, demand: number): number => {
  const least = compiled.forJobTrack[demand] === 1 ? 1 : 2;
  const extent = compiled.extent[demand] as number;
  const parts = compiled.schedule[demand] as number;
  return (
    Number(side.stage < least || side.stage > 3) |
    (Number(side.reach[compiled.municipality[demand] as number] === 0) << 1) |
    (Number(side.available > (compiled.start[demand] as number)) << 2) |
    (Number(side.maxExtent < extent) << 3) |
    (Number((parts & ~side.schedule) !== 0) << 4)
  );
};

/** The must-have missing where exactly one is; `none` where all are met, `several` where more are missing. */
export const missingOf = (
  side: CandidateSide,
  compiled: CompiledDemands,
  demand: number,
): MustHaveKey | 'none' | 'several' => {
  const frame = frameFails(side, compiled, demand);
  if ((frame & (frame - 1)) !== 0) return 'several';
  let missing: MustHaveKey | 'none' =
    frame === 0 ? 'none' : (frameKeys[31 - Math.clz32(frame)] as MustHaveKey);
  const first = compiled.firstCriterion[demand] as number;
  const end = compiled.firstCriterion[demand + 1] as number;
  for (let at = first; at < end; at += 1) {
    if (compiled.required[at] === 0 || isMet(side, compiled, at)) continue;
    if (missing !== 'none') return 'several';
    missing = `formal:${at - first}`;
  }
  return missing;
};
