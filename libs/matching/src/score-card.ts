import { budgetsOf, isUnweighted } from './budgets.ts';
import { dayNumber } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import { formalEvidence, softEvidence } from './evidence.ts';
import type { Fulfilment } from './fulfilment.ts';
import { contributionOf, formalFulfilment, isFull, softFulfilment } from './fulfilment.ts';
import { fullScore, modelVersion } from './model.ts';
import { meetsMustHave, mustHaveKeys } from './must-haves.ts';
import type { Confidence } from './trait-level.ts';
import { confidenceOf, traitLevel } from './trait-level.ts';
import type {
  CalendarDate,
  Demand,
  FormalCriterion,
  MustHaveKey,
  ScoringProfile,
  SoftCriterion,
} from './types.ts';

type Scored = {
  readonly fulfilment: Fulfilment;
  readonly budget: number;
  readonly contribution: number;
  readonly met: boolean;
  readonly evidence: Evidence;
};

export type FormalScore = Scored & {
  readonly key: `formal:${number}`;
  readonly criterion: FormalCriterion;
};

/** `level` is the trait level in twentieths (60 where nobody rated it); low and high are contributions. */
export type SoftScore = Scored & {
  readonly key: `soft:${number}`;
  readonly criterion: SoftCriterion;
  readonly level: number;
  readonly confidence: Confidence;
  readonly low: number;
  readonly high: number;
};

/** One candidate against one demand, in full. Scores, contributions and budgets are centipoints. */
export type ScoreCard = {
  readonly model: 1;
  readonly asOf: CalendarDate;
  readonly id: string;
  readonly demand: string;
  readonly eligible: boolean;
  readonly score: number;
  readonly formalTotal: number;
  readonly softTotal: number;
  readonly low: number;
  readonly high: number;
  readonly mustHaves: readonly { readonly key: MustHaveKey; readonly met: boolean }[];
  readonly formal: readonly FormalScore[];
  readonly soft: readonly SoftScore[];
};

const scoreFormal = (profile: ScoringProfile, demand: Demand, asOf: number): FormalScore[] => {
  const budgets = budgetsOf(demand).formal;
  return demand.formal.map((criterion, index) => {
    const fulfilment = formalFulfilment(profile, criterion, asOf);
    const budget = budgets[index] ?? 0;
    return {
      key: `formal:${index}`,
      criterion,
      fulfilment,
      budget,
      contribution: contributionOf(budget, fulfilment),
      met: isFull(fulfilment),
      evidence: formalEvidence(profile, criterion, asOf),
    };
  });
};

const scoreSoft = (profile: ScoringProfile, demand: Demand, asOf: number): SoftScore[] => {
  const budgets = budgetsOf(demand).soft;
  return demand.soft.map((criterion, index) => {
    const { level, low, high, weight } = traitLevel(profile.ratings, criterion.trait, asOf);
    const fulfilment = softFulfilment(level, criterion.wanted);
    const budget = budgets[index] ?? 0;
    return {
      key: `soft:${index}`,
      criterion,
      level,
      fulfilment,
      budget,
      contribution: contributionOf(budget, fulfilment),
      met: isFull(fulfilment),
      evidence: softEvidence(profile, criterion, asOf),
      confidence: confidenceOf(weight),
      low: contributionOf(budget, softFulfilment(low, criterion.wanted)),
      high: contributionOf(budget, softFulfilment(high, criterion.wanted)),
    };
  });
};

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, each) => total + of(each), 0);

/**
 * Scores one candidate against one demand: fulfilment, budget, contribution, confidence and evidence of every
 * criterion. Where no criterion carries weight the score is full and both totals are 0. Consent is not looked at here.
 */
export const scoreOne = (profile: ScoringProfile, demand: Demand, asOf: CalendarDate): ScoreCard => {
  const day = dayNumber(asOf);
  const formal = scoreFormal(profile, demand, day);
  const soft = scoreSoft(profile, demand, day);
  const mustHaves = mustHaveKeys(demand).map((key) => ({
    key,
    met: meetsMustHave(profile, demand, key, day),
  }));
  const formalTotal = sum(formal, (each) => each.contribution);
  const softTotal = sum(soft, (each) => each.contribution);
  const unweighted = isUnweighted(demand) ? fullScore : 0;
  return {
    model: modelVersion,
    asOf,
    id: profile.id,
    demand: demand.id,
    eligible: mustHaves.every((each) => each.met),
    score: unweighted + formalTotal + softTotal,
    formalTotal,
    softTotal,
    low: unweighted + formalTotal + sum(soft, (each) => each.low),
    high: unweighted + formalTotal + sum(soft, (each) => each.high),
    mustHaves,
    formal,
    soft,
  };
};
