import { scoreOne } from '../score-card.ts';
import type { CalendarDate, CriterionKey, Demand, MustHaveKey, ScoringProfile } from '../types.ts';
import { formalSentence, softSentence } from './criterion-sentence.ts';
import type { Locale } from './labels.ts';
import type { BuiltInKey } from './must-have-sentence.ts';
import { mustHaveSentence } from './must-have-sentence.ts';
import { createWording } from './wording.ts';

export type ExplanationLine = {
  readonly key: MustHaveKey | CriterionKey;
  /** True for a must-have, built-in or formal. */
  readonly required: boolean;
  readonly met: boolean;
  readonly text: string;
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
  const builtIn = mustHaves.flatMap(({ key, met }): ExplanationLine[] =>
    isBuiltIn(key)
      ? [{ key, required: true, met, text: mustHaveSentence(profile, demand, key, wording) }]
      : [],
  );
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
        key: each.key,
        required: each.criterion.required,
        met: each.met,
        text: formalSentence(each, wording),
      })),
      ...soft.map((each) => ({
        key: each.key,
        required: false,
        met: each.met,
        text: softSentence(each, wording),
      })),
    ],
  };
};
