import { meetsMustHave, stagesFor } from '../must-haves.ts';
import type { Demand, MustHaveKey, ScoringProfile } from '../types.ts';
import type { Wording } from './wording.ts';

export type BuiltInKey = Exclude<MustHaveKey, `formal:${number}`>;

/** A sentence on one of the built-in must-haves; where it isn't met, the sentence says what is missing. */
export const mustHaveSentence = (
  profile: ScoringProfile,
  demand: Demand,
  key: BuiltInKey,
  { label, say, all, any }: Wording,
): string => {
  // None of the built-in must-haves looks at a date of recency.
  const met = meetsMustHave(profile, demand, key, 0);
  switch (key) {
    case 'stage':
      return say.stage(label.stage(profile.stage), any([...stagesFor(demand)].map(label.stage)), met);
    case 'reach':
      return say.reach(label.municipality(demand.municipality), met);
    case 'available':
      return say.available(profile.availableFrom, demand.start, met);
    case 'extent':
      return say.extent(profile.maxExtent, demand.extent ?? 0, met);
    case 'schedule': {
      const wanted = demand.schedule ?? [];
      const missing = wanted.filter((part) => !profile.schedule.includes(part));
      return say.schedule(
        all(profile.schedule.map(label.schedule)),
        all(wanted.map(label.schedule)),
        missing.length === 0 ? '' : all(missing.map(label.schedule)),
      );
    }
  }
};
