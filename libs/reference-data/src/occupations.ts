import { occupationWords } from './occupation-words.ts';
import groups from './occupations.json' with { type: 'json' };

/** A four-digit group of SSYK 2012. `conceptId` is its id in the JobTech taxonomy (CC0), from which labels come. */
export type Occupation = {
  readonly ssyk: string;
  readonly sv: string;
  readonly en?: string;
  readonly conceptId: string;
  readonly synonyms: readonly string[];
};

/** All 400 groups of SSYK 2012, by code. */
export const occupations: readonly Occupation[] = groups.map((group) => {
  const words = occupationWords[group.ssyk];
  return words ? { ...group, ...words } : { ...group, synonyms: [] };
});

const byCode: ReadonlyMap<string, Occupation> = new Map(occupations.map((each) => [each.ssyk, each]));

/** The group with exactly this four-digit code. */
export const occupationByCode = (ssyk: string): Occupation | undefined => byCode.get(ssyk);

/** True for a four-digit code of SSYK 2012; a shorter prefix is not an occupation. */
export const isSsyk = (code: string): boolean => byCode.has(code);

// People type "undersk" or "underskoterska" as often as "undersköterska": fold case and diacritics on both sides.
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const searchable: readonly { occupation: Occupation; names: readonly string[] }[] = occupations.map(
  (occupation) => ({
    occupation,
    names: [occupation.sv, ...occupation.synonyms, occupation.en ?? ''].map(fold),
  }),
);

const rank = (names: readonly string[], wanted: string): number => {
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.includes(` ${wanted}`))) return 2;
  return names.some((name) => name.includes(wanted)) ? 3 : -1;
};

const rankByCode = (ssyk: string, wanted: string): number => (ssyk.startsWith(wanted) ? 1 : -1);

/**
 * Occupations whose label or synonym holds `text`, best first: exact, then prefix, then start of a later word, then
 * anywhere; equals by code. Digits are read as the start of a code. Case and diacritics don't matter.
 * Empty text finds nothing.
 */
export const searchOccupations = (text: string, limit = 20): readonly Occupation[] => {
  const wanted = fold(text);
  if (wanted === '') return [];
  const isCode = /^\d{1,4}$/.test(wanted);
  return searchable
    .map(({ occupation, names }) => ({
      occupation,
      rank: isCode ? rankByCode(occupation.ssyk, wanted) : rank(names, wanted),
    }))
    .filter((hit) => hit.rank >= 0)
    .toSorted((a, b) => a.rank - b.rank || a.occupation.ssyk.localeCompare(b.occupation.ssyk))
    .slice(0, limit)
    .map((hit) => hit.occupation);
};

const prefixes = new Set(
  occupations.flatMap(({ ssyk }) => [1, 2, 3, 4].map((digits) => ssyk.slice(0, digits))),
);

/** Whether some occupation's SSYK code begins with these 1–4 digits. */
export const isSsykPrefix = (code: string): boolean => prefixes.has(code);
