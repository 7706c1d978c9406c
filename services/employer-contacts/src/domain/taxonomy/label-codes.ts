import {
  certificates,
  educationFields,
  educationLevels,
  isLicenceClass,
  languages,
  type LicenceClass,
  occupations,
} from '@samspar/reference-data';

/** A label as it is compared: lower case, single spaces, dashes alike. */
const folded = (label: string): string =>
  label.normalize('NFC').toLowerCase().replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();

const tableOf = <Code>(rows: Iterable<readonly [label: string, code: Code]>): ReadonlyMap<string, Code> =>
  new Map([...rows].map(([label, code]) => [folded(label), code]));

const ssykOfLabel = tableOf(occupations.map(({ sv, ssyk }) => [sv, ssyk] as const));

/** The occupation group with exactly this label. */
export const ssykLabelled = (label: string): string | undefined => ssykOfLabel.get(folded(label));

/** `B`, `B, personbil`, `Körkort B`, `B-körkort`; not `Utökad B`, which is a class of its own that we do not have. */
const licencePattern = /^(?:körkort )?([a-e]\d?e?|am)(?=$|[\s,(:-])(?:-körkort)?/;

/** The driving-licence class a label begins with. */
export function licenceLabelled(label: string): LicenceClass | undefined {
  const name = licencePattern.exec(folded(label))?.[1]?.toUpperCase() ?? '';
  return isLicenceClass(name) ? name : undefined;
}

const languageOfLabel = tableOf([
  ...languages.map(({ sv, code }) => [sv, code] as const),
  ['Persiska', 'fa'],
  ['Persiska (farsi)', 'fa'],
  ['Farsi', 'fa'],
  ['Dari', 'fa'],
  ['Mandarin', 'zh'],
  ['Sorani', 'ku'],
  ['Kurmanji', 'ku'],
  ['Nordkurdiska', 'ku'],
  ['Sydkurdiska', 'ku'],
  ['Bokmål', 'no'],
  ['Nynorska', 'no'],
  ['Tigrinska', 'ti'],
] as const);

/** The language a label names, ISO 639-1. */
export const languageLabelled = (label: string): string | undefined => languageOfLabel.get(folded(label));

const certificateOfLabel = tableOf(
  certificates.flatMap(({ sv, code }) => [
    [sv, code] as const,
    [sv.replace(/ \(.*\)$/, ''), code] as const,
    [code.replaceAll('-', ' '), code] as const,
  ]),
);

/** The certificate of the catalogue with exactly this name. */
export const certificateLabelled = (label: string): string | undefined =>
  certificateOfLabel.get(folded(label));

const levelOfLabel = tableOf([
  ...educationLevels.map(({ sv, level }) => [sv, level as number] as const),
  ['Grundskola', 2],
  ['Gymnasieutbildning', 3],
  ['Eftergymnasial utbildning, 2 år eller längre', 5],
  ['Eftergymnasial utbildning, två år eller längre', 5],
  ['Högskoleutbildning', 5],
]);

/** The level of education a label names, 0–6. */
export const educationLevelLabelled = (label: string): number | undefined => levelOfLabel.get(folded(label));

const fieldOfLabel = tableOf(educationFields.map(({ sv, code }) => [sv, code] as const));

/** The field of education with exactly this label, SUN 2020, three digits. */
export const educationFieldLabelled = (label: string): string | undefined => fieldOfLabel.get(folded(label));
