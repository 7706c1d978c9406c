/** The parts of an ad that can fail to become part of a demand. */
export const unmappedKinds = [
  'occupation',
  'openings',
  'working-hours',
  'duration',
  'licence',
  'own-car',
  'language',
  'experience',
  'education',
  'education-level',
  'skill',
] as const;

/**
 * Why a part stayed outside the demand: a concept nobody has told us of (an import of the taxonomy may), several where a
 * demand holds one, not said in the ad, nothing a demand can ask for, or more criteria than a demand holds.
 */
export const unmappedReasons = [
  'unknown-concept',
  'ambiguous',
  'not-said',
  'no-such-criterion',
  'too-many',
] as const;

/** A part of an ad that did not become part of the demand. */
export interface Unmapped {
  kind: (typeof unmappedKinds)[number];
  why: (typeof unmappedReasons)[number];
  required: boolean;
  conceptId?: string;
  label?: string;
}
