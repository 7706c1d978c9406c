export type TraitCode =
  | 'motivation'
  | 'reliability'
  | 'following-instructions'
  | 'cooperation'
  | 'service'
  | 'independence'
  | 'accuracy'
  | 'stress-tolerance'
  | 'adaptability'
  | 'initiative'
  | 'communication'
  | 'stamina';

export type Trait = { readonly code: TraitCode; readonly sv: string; readonly en: string };

/** The soft competences that are rated, 1–5, and that a demand may weigh (matching model version 1). */
export const traits: readonly Trait[] = [
  { code: 'motivation', sv: 'Drivkraft', en: 'Motivation' },
  { code: 'reliability', sv: 'Pålitlighet', en: 'Reliability' },
  { code: 'following-instructions', sv: 'Följa instruktioner', en: 'Following instructions' },
  { code: 'cooperation', sv: 'Samarbete', en: 'Cooperation' },
  { code: 'service', sv: 'Servicekänsla', en: 'Service' },
  { code: 'independence', sv: 'Självständighet', en: 'Independence' },
  { code: 'accuracy', sv: 'Noggrannhet', en: 'Accuracy' },
  { code: 'stress-tolerance', sv: 'Stresstålighet', en: 'Stress tolerance' },
  { code: 'adaptability', sv: 'Anpassningsförmåga', en: 'Adaptability' },
  { code: 'initiative', sv: 'Initiativförmåga', en: 'Initiative' },
  { code: 'communication', sv: 'Kommunikation på arbetsplatsen', en: 'Communication at work' },
  { code: 'stamina', sv: 'Uthållighet', en: 'Stamina' },
];

const byCode: ReadonlyMap<string, Trait> = new Map(traits.map((each) => [each.code, each]));

export const traitByCode = (code: string): Trait | undefined => byCode.get(code);
