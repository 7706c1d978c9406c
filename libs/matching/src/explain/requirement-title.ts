import { formalCriterion } from '../must-haves.ts';
import type { CriterionKey, Demand, FormalCriterion, MustHaveKey } from '../types.ts';
import type { Locale } from './labels.ts';
import { createWording, type Wording } from './wording.ts';

const criterionTitle = (criterion: FormalCriterion, { label, say: { title } }: Wording): string => {
  switch (criterion.kind) {
    case 'licence':
      return title.licence(criterion.class);
    case 'certificate':
      return label.certificate(criterion.code);
    case 'swedish':
      return title.swedish(label.swedish(criterion.min));
    case 'language':
      return title.language(label.language(criterion.code), criterion.min);
    case 'education':
      return title.education(
        label.education(criterion.min),
        criterion.field === undefined ? '' : label.field(criterion.field),
      );
    case 'experience':
      return title.experience(label.occupation(criterion.ssyk), criterion.months);
    case 'interest':
      return title.interest(label.occupation(criterion.ssyk));
  }
};

const builtInTitle = (
  demand: Demand,
  key: 'stage' | 'reach' | 'available' | 'extent' | 'schedule',
  { label, say: { title }, all }: Wording,
): string => {
  switch (key) {
    case 'stage':
      return title.stage;
    case 'reach':
      return title.reach(label.municipality(demand.municipality));
    case 'available':
      return title.available(demand.start);
    case 'extent':
      return title.extent(demand.extent ?? 0);
    case 'schedule':
      return title.schedule(all((demand.schedule ?? []).map(label.schedule)));
  }
};

/** What is asked by a must-have or criterion, in the few words of a heading. */
export const requirementTitle = (
  demand: Demand,
  key: MustHaveKey | CriterionKey,
  wording: Wording,
): string => {
  if (key.startsWith('soft:')) {
    const soft = demand.soft[Number(key.slice('soft:'.length))];
    return soft ? wording.say.title.soft(wording.label.trait(soft.trait), soft.wanted) : key;
  }
  if (key.startsWith('formal:')) {
    const formal = formalCriterion(demand, key as MustHaveKey);
    return formal ? criterionTitle(formal, wording) : key;
  }
  return builtInTitle(demand, key as Parameters<typeof builtInTitle>[1], wording);
};

/** What each of some requirements asks, in the few words of a heading: "Driving licence B". */
export const titlesOf = <Key extends MustHaveKey | CriterionKey>(
  demand: Demand,
  keys: readonly Key[],
  locale: Locale,
): ReadonlyMap<Key, string> => {
  const wording = createWording(locale);
  return new Map(keys.map((key) => [key, requirementTitle(demand, key, wording)]));
};
