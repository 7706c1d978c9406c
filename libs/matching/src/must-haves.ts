import type { StageCode } from '@samspar/reference-data';
import { formalFulfilment, isFull } from './fulfilment.ts';
import type { Demand, MustHaveKey, ScoringProfile } from './types.ts';

const stagesForWork = new Set<StageCode>(['employable', 'matchable']);
const stagesForJobTrack = new Set<StageCode>(['preparing', 'employable', 'matchable']);

/** The stages a demand takes candidates from. */
export const stagesFor = (demand: Demand): ReadonlySet<StageCode> =>
  demand.forJobTrack ? stagesForJobTrack : stagesForWork;

/** Every must-have of a demand in the order it is reported: the built-in ones, then the required formal criteria. */
export const mustHaveKeys = (demand: Demand): MustHaveKey[] => [
  'stage',
  'reach',
  'available',
  ...(demand.extent === undefined ? [] : (['extent'] as const)),
  ...(demand.schedule === undefined ? [] : (['schedule'] as const)),
  ...demand.formal.flatMap((each, index) => (each.required ? [`formal:${index}` as const] : [])),
];

/** The formal criterion a key like `formal:2` names. */
export const formalCriterion = (demand: Demand, key: MustHaveKey) =>
  key.startsWith('formal:') ? demand.formal[Number(key.slice('formal:'.length))] : undefined;

/** True when a candidate meets one must-have, `asOf` as a day number. */
export const meetsMustHave = (
  profile: ScoringProfile,
  demand: Demand,
  key: MustHaveKey,
  asOf: number,
): boolean => {
  switch (key) {
    case 'stage':
      return stagesFor(demand).has(profile.stage);
    case 'reach':
      return profile.reach.includes(demand.municipality);
    case 'available':
      return profile.availableFrom <= demand.start;
    case 'extent':
      return profile.maxExtent >= (demand.extent ?? 0);
    case 'schedule':
      return (demand.schedule ?? []).every((part) => profile.schedule.includes(part));
    default: {
      const criterion = formalCriterion(demand, key);
      return criterion === undefined || isFull(formalFulfilment(profile, criterion, asOf));
    }
  }
};

/** The must-haves a candidate fails. */
export const missingMustHaves = (profile: ScoringProfile, demand: Demand, asOf: number): MustHaveKey[] =>
  mustHaveKeys(demand).filter((key) => !meetsMustHave(profile, demand, key, asOf));
