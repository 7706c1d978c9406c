import { normaliseOrganisationsnummer } from '@samspar/reference-data';
import { present } from '../present.ts';
import { conceptsAt } from './ad-concept.ts';
import {
  addressAt,
  codeAt,
  dateAt,
  type Fields,
  fieldsAt,
  instantAt,
  lineAt,
  numberAt,
} from './ad-fields.ts';
import type { AdAsks, JobAd } from './job-ad.ts';

/** An item of a search response, a stream or a dump. */
export type JobAdItem =
  | { kind: 'ad'; ad: JobAd }
  /** The ad is no longer published, since `at` (milliseconds) where that is said. */
  | { kind: 'removal'; adId: string; at?: number }
  | { kind: 'unreadable' };

/** Reads an item of JobTech's, taking only the fields that matter. Never throws: what can't be read is left out. */
export function readJobAd(item: unknown): JobAdItem {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return { kind: 'unreadable' };
  const fields = item as Fields;
  const adId = codeAt(fields, 'id');
  if (adId === undefined) return { kind: 'unreadable' };
  if (fields['removed'] !== true) return { kind: 'ad', ad: adOf(adId, fields) };
  const at = instantAt(fields, 'removed_date');
  return { kind: 'removal', adId, ...(at !== undefined && { at }) };
}

function adOf(adId: string, fields: Fields): JobAd {
  return {
    adId,
    version: instantAt(fields, 'timestamp') ?? instantAt(fields, 'publication_date') ?? 0,
    ...present({
      headline: lineAt(fields, 'headline'),
      webpageUrl: addressAt(fields, 'webpage_url'),
      publishedOn: dateAt(fields, 'publication_date'),
      applicationDeadline: dateAt(fields, 'application_deadline'),
      vacancies: numberAt(fields, 'number_of_vacancies'),
      workingHours: conceptsAt(fields, 'working_hours_type')[0],
      duration: conceptsAt(fields, 'duration')[0],
    }),
    employer: employerOf(fieldsAt(fields, 'employer')),
    occupations: conceptsAt(fields, 'occupation'),
    occupationGroups: conceptsAt(fields, 'occupation_group'),
    place: placeOf(fieldsAt(fields, 'workplace_address')),
    scopeOfWork: scopeOf(fieldsAt(fields, 'scope_of_work')),
    experienceRequired: fields['experience_required'] === true,
    ownCarRequired: fields['access_to_own_car'] === true,
    licenceRequired: fields['driving_license_required'] === true,
    licences: conceptsAt(fields, 'driving_license'),
    mustHave: asksOf(fieldsAt(fields, 'must_have')),
    niceToHave: asksOf(fieldsAt(fields, 'nice_to_have')),
  };
}

function employerOf(fields: Fields): JobAd['employer'] {
  const organisationsnummer = normaliseOrganisationsnummer(codeAt(fields, 'organization_number') ?? '');
  return present({ name: lineAt(fields, 'name') ?? lineAt(fields, 'workplace'), organisationsnummer });
}

function placeOf(fields: Fields): JobAd['place'] {
  return present({
    municipality: codeAt(fields, 'municipality_code'),
    conceptId: codeAt(fields, 'municipality_concept_id'),
    name: lineAt(fields, 'municipality'),
  });
}

function scopeOf(fields: Fields): JobAd['scopeOfWork'] {
  return present({ min: numberAt(fields, 'min'), max: numberAt(fields, 'max') });
}

function asksOf(fields: Fields): AdAsks {
  return {
    skills: conceptsAt(fields, 'skills'),
    languages: conceptsAt(fields, 'languages'),
    workExperiences: conceptsAt(fields, 'work_experiences'),
    educations: conceptsAt(fields, 'education'),
    educationLevels: conceptsAt(fields, 'education_level'),
  };
}
