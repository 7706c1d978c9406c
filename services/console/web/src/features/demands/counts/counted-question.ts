import type { AnswerOf, BodyOf } from '../../../api/contract.ts';
import { criterionOf, isWhole } from '../draft/criterion-draft.ts';
import { type DemandDraft, wishOf } from '../draft/demand-draft.ts';

export type DemandCounts = AnswerOf<'scoring', '/demand-counts', 'post'>;
type CountedProfile = BodyOf<'scoring', '/demand-counts', 'post'>['profile'];

/** What the counts are asked for: the profile as far as it has been written, and which criterion is where in it. */
export interface CountedQuestion {
  profile: CountedProfile;
  /** The ids of the form's criteria in the order of the profile. */
  criteria: readonly string[];
  /** Whether the counts are of a start today, none having been said. */
  assumesToday: boolean;
}

/** The question of a draft, or nothing while occupation or place is missing. Half-written criteria wait. */
export function countedQuestion(draft: DemandDraft, today: string): CountedQuestion | undefined {
  if (draft.ssyk === '' || draft.municipality === '') return undefined;
  const whole = draft.formal.filter(isWhole);
  const wish = wishOf(draft);
  const extent =
    typeof wish.extent === 'number' && wish.extent >= 1 && wish.extent <= 100 ? wish.extent : undefined;
  const { extent: _extent, openings: _openings, ...rest } = wish;
  return {
    profile: {
      ...rest,
      // How many are wanted changes nobody's eligibility.
      openings: 1,
      start: draft.start || today,
      formal: whole.map(criterionOf),
      ...(extent !== undefined && { extent }),
    },
    criteria: whole.map(({ id }) => id),
    assumesToday: draft.start === '',
  };
}

/** What a must-have costs: how many more would be eligible without it alone. */
export interface Cost {
  /** The form's criterion, or the name of a must-have that always holds. */
  of: { criterion: string } | { builtIn: BuiltIn };
  before: number;
  after: number;
}

export type BuiltIn = 'stage' | 'reach' | 'available' | 'extent' | 'schedule';

/** What each must-have costs, the dearest first. */
export function costsOf({ eligible, mustHaves }: DemandCounts, { criteria }: CountedQuestion): Cost[] {
  return mustHaves
    .map(({ key, failsOnly }): Cost | undefined => {
      const place = /^formal:(\d+)$/.exec(key)?.[1];
      const criterion = criteria[Number(place)];
      if (place !== undefined && criterion === undefined) return undefined;
      const of = criterion === undefined ? { builtIn: key as BuiltIn } : { criterion };
      return { of, before: eligible, after: eligible + failsOnly };
    })
    .filter((cost) => cost !== undefined)
    .toSorted((one, other) => other.after - one.after);
}
