import { isEducationField, isMunicipality, isSsyk } from '@samspar/reference-data';

/** The types of concept that an ad's contents are understood through, and what each is in the JobTech taxonomy. */
export const conceptTypes = [
  'ssyk-level-4',
  'occupation-name',
  'municipality',
  'driving-licence',
  'language',
  'skill',
  'sun-education-level-1',
  'sun-education-level-2',
  'sun-education-level-3',
  'sun-education-field-1',
  'sun-education-field-2',
  'sun-education-field-3',
  'sun-education-field-4',
  'employment-duration',
  'worktime-extent',
] as const;

export type ConceptType = (typeof conceptTypes)[number];

/** A concept of the taxonomy, with the code it stands for where it stands for one of ours. */
export interface KnownConcept {
  conceptId: string;
  type: ConceptType;
  label: string;
  /** Of an occupation or a group of them: SSYK 2012, four digits. */
  ssyk?: string;
  municipality?: string;
  /** First digit of SUN 2020. */
  educationLevel?: number;
  /** SUN 2020, three digits. */
  educationField?: string;
}

/** What is known of a concept id; `undefined` of one nobody has told us of. */
export type ConceptLookup = (conceptId: string) => KnownConcept | undefined;

/** The codes a concept of this type stands for, read from the code the taxonomy gives it. */
export function codesOf(
  type: ConceptType,
  code: string,
): Partial<Omit<KnownConcept, 'conceptId' | 'type' | 'label'>> {
  if (type === 'ssyk-level-4') return isSsyk(code) ? { ssyk: code } : {};
  if (type === 'municipality') return isMunicipality(code) ? { municipality: code } : {};
  if (type.startsWith('sun-education-level'))
    return /^[0-6]/.test(code) ? { educationLevel: Number(code[0]) } : {};
  if (type.startsWith('sun-education-field')) {
    const field = code.slice(0, 3);
    return isEducationField(field) ? { educationField: field } : {};
  }
  return {};
}
