import { type FormalScore, scoreOne, type SoftScore } from '../score-card.ts';
import type { Confidence } from '../trait-level.ts';
import type { CalendarDate, CriterionKey, Demand, MustHaveKey, ScoringProfile } from '../types.ts';
import { formalSentence, softSentence } from './criterion-sentence.ts';
import type { Locale } from './labels.ts';
import type { BuiltInKey } from './must-have-sentence.ts';
import { mustHaveSentence } from './must-have-sentence.ts';
import { requirementTitle } from './requirement-title.ts';
import { createWording, type Wording } from './wording.ts';

export type ExplanationLine = {
  readonly key: MustHaveKey | CriterionKey;
  /** True for a must-have, built-in or formal. */
  readonly required: boolean;
  readonly met: boolean;
  /** What is asked, in the few words of a heading. */
  readonly title: string;
  readonly text: string;
  /** Centipoints given, of those the criterion can give. The built-in must-haves carry none. */
  readonly points?: { readonly given: number; readonly of: number };
  /** Of a soft criterion only. */
  readonly certainty?: Certainty;
};

/** How sure a soft criterion is: the contribution that is reasonable, in centipoints, and the ratings, newest first. */
export type Certainty = {
  readonly confidence: Confidence['band'];
  readonly low: number;
  readonly high: number;
  readonly ratings: readonly RatingShown[];
};

/** A rating, with its source and age in words. */
export type RatingShown = {
  readonly level: number;
  readonly source: string;
  readonly observedOn: CalendarDate;
  readonly age: string;
};

/** Why a candidate got a score, one sentence or two per must-have and criterion, in the order of the demand. */
export type Explanation = {
  readonly model: 1;
  readonly asOf: CalendarDate;
  readonly id: string;
  readonly demand: string;
  readonly eligible: boolean;
  readonly score: number;
  readonly lines: readonly ExplanationLine[];
};

const isBuiltIn = (key: MustHaveKey): key is BuiltInKey => !key.startsWith('formal:');

/** Explains a score from the very numbers it is made of, in words a layperson can read. */
export const explain = (
  profile: ScoringProfile,
  demand: Demand,
  asOf: CalendarDate,
  locale: Locale,
): Explanation => {
  const wording = createWording(locale);
  const { model, eligible, score, mustHaves, formal, soft } = scoreOne(profile, demand, asOf);
  const builtIn = mustHaves.flatMap(({ key, met }): ExplanationLine[] => {
    if (!isBuiltIn(key)) return [];
    const title = requirementTitle(demand, key, wording);
    return [{ key, required: true, met, title, text: mustHaveSentence(profile, demand, key, wording) }];
  });
  const scored = ({ key, met, contribution, budget }: FormalScore | SoftScore) => ({
    key,
    met,
    title: requirementTitle(demand, key, wording),
    points: { given: contribution, of: budget },
  });
  return {
    model,
    asOf,
    id: profile.id,
    demand: demand.id,
    eligible,
    score,
    lines: [
      ...builtIn,
      ...formal.map((each) => ({
        ...scored(each),
        required: each.criterion.required,
        text: formalSentence(each, wording),
      })),
      ...soft.map((each) => ({
        ...scored(each),
        required: false,
        text: softSentence(each, wording),
        certainty: certaintyOf(each, wording),
      })),
    ],
  };
};

const certaintyOf = ({ confidence, low, high, evidence }: SoftScore, { label, ago }: Wording): Certainty => ({
  confidence: confidence.band,
  low,
  high,
  ratings:
    evidence.kind === 'ratings'
      ? evidence.used.map(({ level, source, observedOn, days }) => ({
          level,
          source: label.source(source),
          observedOn,
          age: ago(days),
        }))
      : [],
});
