import type { Answer, Demand, ScoringProfile } from '@samspar/matching';

/** The one question all are asked: the demand, its date, its must-haves by key, and the criteria's budgets in centipoints. */
export type Question = {
  readonly demand: Demand;
  readonly asOf: string;
  readonly keys: readonly string[];
  readonly budgets: { readonly formal: readonly number[]; readonly soft: readonly number[] };
};

type Ranked = { readonly id: string; readonly score: number };

/** What of an answer every engine is held to: the whole funnel and both rankings. */
export type RivalAnswer = Pick<Answer, 'considered' | 'eligible' | 'mustHaves'> & {
  readonly shortlist: readonly Ranked[];
  readonly nearMisses: readonly Ranked[];
};

/** Another way to answer one demand over the same pool. */
export type Rival = {
  readonly name: string;
  /** Pools larger than this are not tried; absent means none is too large. */
  readonly largest?: number;
  readonly load: (profiles: Iterable<ScoringProfile>) => Promise<void>;
  readonly answer: () => Promise<RivalAnswer>;
  /** Ways to be set up, such as numbers of threads; the fastest counts. */
  readonly settings?: readonly number[];
  readonly choose?: (setting: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

export const comparable = ({ considered, eligible, mustHaves, shortlist, nearMisses }: RivalAnswer): string =>
  JSON.stringify({
    considered,
    eligible,
    mustHaves,
    shortlist: shortlist.map(({ id, score }) => [id, score]),
    nearMisses: nearMisses.map(({ id, score }) => [id, score]),
  });
