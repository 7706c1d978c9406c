/** The fields of a scoring profile that a case worker keeps up to date. */
export type ProfileField =
  | 'stage'
  | 'availableFrom'
  | 'maxExtent'
  | 'schedule'
  | 'reach'
  | 'licences'
  | 'certificates'
  | 'education'
  | 'swedish'
  | 'languages'
  | 'experience'
  | 'interests'
  | 'ratings';

/** Days after which a field of a profile is shown as stale. Fresh data decides more than the formula does. */
export const freshnessLimits: Readonly<Record<ProfileField, number>> = {
  // The joint plan is followed up at least twice a year, and the stage is what it follows up.
  stage: 180,
  // Child care, courses and health change within a season.
  availableFrom: 90,
  maxExtent: 180,
  schedule: 180,
  // Follows home and transport, which change slowly.
  reach: 365,
  // Seldom gained or lost, but a licence won last year is often never reported.
  licences: 365,
  // Several certificates are renewed at intervals of a few years.
  certificates: 365,
  // Finished schooling stays; what goes stale is whether a newer course is missing.
  education: 730,
  // An SFI course takes about four months, so half a year unmarked is likely a level behind.
  swedish: 180,
  languages: 730,
  // Practice places last two or three months; after half a year one is likely missing.
  experience: 180,
  // Interests move while someone tries out occupations.
  interests: 365,
  // A rating loses weight by half-life in the score; after a year a new one is worth asking for.
  ratings: 365,
};
