import type { AdConcept } from './ad-concept.ts';

/** What an ad asks for, or would like. */
export interface AdAsks {
  skills: AdConcept[];
  languages: AdConcept[];
  workExperiences: AdConcept[];
  educations: AdConcept[];
  educationLevels: AdConcept[];
}

/** An ad, stripped of all that is not needed: no description, no contact person, no telephone, no e-mail address. */
export interface JobAd {
  adId: string;
  /** When this version of the ad was made, in milliseconds; 0 where the ad doesn't say. */
  version: number;
  headline?: string;
  webpageUrl?: string;
  publishedOn?: string;
  applicationDeadline?: string;
  vacancies?: number;
  employer: {
    name?: string;
    /** Ten digits, checked. A sole trader's is a personnummer, so it never leaves this service. */
    organisationsnummer?: string;
  };
  occupations: AdConcept[];
  occupationGroups: AdConcept[];
  place: { municipality?: string; conceptId?: string; name?: string };
  scopeOfWork: { min?: number; max?: number };
  workingHours?: AdConcept;
  duration?: AdConcept;
  experienceRequired: boolean;
  ownCarRequired: boolean;
  licenceRequired: boolean;
  licences: AdConcept[];
  mustHave: AdAsks;
  niceToHave: AdAsks;
}

/** The ids of every concept an ad refers to. */
export function conceptIdsOf(ad: JobAd): string[] {
  const asks = [ad.mustHave, ad.niceToHave].flatMap((asked) => Object.values(asked) as AdConcept[][]).flat();
  const one = [ad.workingHours, ad.duration, { id: ad.place.conceptId }];
  const all = [...asks, ...one, ...ad.occupations, ...ad.occupationGroups, ...ad.licences];
  return all.flatMap((concept) => concept?.id ?? []);
}
