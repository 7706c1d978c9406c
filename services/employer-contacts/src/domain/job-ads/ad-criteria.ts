import type { ConceptLookup } from '../taxonomy/known-concept.ts';
import { certificateLabelled, languageLabelled, licenceLabelled } from '../taxonomy/label-codes.ts';
import type { AdConcept } from './ad-concept.ts';
import { educationCriteria } from './ad-education.ts';
import { labelOf, ssykOf } from './ad-occupation.ts';
import type { AdAsks, JobAd } from './job-ad.ts';
import { type Criterion, type Mapped, unmapped, worthOf } from './mapped-criterion.ts';

/** Reads and takes instructions in Swedish: SFI D. What an ad that just says Swedish is taken to mean. */
const swedishWanted = 4;
/** Halfway on the five-step scale. */
const languageWanted = 3;
/** What an ad that just asks for experience is taken to mean. */
const monthsWanted = 12;

/** What one side of an ad, its must-haves or its merits, asks for. */
export function criteriaOf(asks: AdAsks, required: boolean, conceptOf: ConceptLookup): Mapped[] {
  return [
    ...asks.languages.map((concept) => languageCriterion(concept, required, conceptOf)),
    ...asks.workExperiences.map((concept) => experienceCriterion(concept, required, conceptOf)),
    ...educationCriteria(asks, required, conceptOf),
    ...asks.skills.map((concept) => skillCriterion(concept, required, conceptOf)),
  ];
}

/** The licences of an ad: must-haves where it says that one is required, else merits. */
export function licenceCriteria(ad: JobAd, conceptOf: ConceptLookup): Mapped[] {
  const required = ad.licenceRequired;
  if (required && ad.licences.length === 0)
    return [{ unmapped: { kind: 'licence', why: 'not-said' }, required }];
  return ad.licences.map((concept) => {
    const licence = licenceLabelled(labelOf(concept, conceptOf) ?? '');
    return licence
      ? { criterion: { kind: 'licence', class: licence, ...worthOf(concept, required) } }
      : unmapped('licence', concept, required);
  });
}

/** An ad that asks for experience without saying of what means the occupation itself. */
export function experienceInOccupation(ad: JobAd, ssyk: string | undefined): Mapped[] {
  if (!ad.experienceRequired || ad.mustHave.workExperiences.length > 0) return [];
  if (!ssyk) return [{ unmapped: { kind: 'experience', why: 'not-said' }, required: true }];
  const criterion: Criterion = { kind: 'experience', ssyk, months: monthsWanted, required: true, weight: 0 };
  return [{ criterion, assumed: 'experience-months' }];
}

function languageCriterion(concept: AdConcept, required: boolean, conceptOf: ConceptLookup): Mapped {
  const code = languageLabelled(labelOf(concept, conceptOf) ?? '');
  if (!code) return unmapped('language', concept, required);
  const worth = worthOf(concept, required);
  return code === 'sv'
    ? { criterion: { kind: 'swedish', min: swedishWanted, ...worth }, assumed: 'swedish-level' }
    : { criterion: { kind: 'language', code, min: languageWanted, ...worth }, assumed: 'language-level' };
}

function experienceCriterion(concept: AdConcept, required: boolean, conceptOf: ConceptLookup): Mapped {
  const ssyk = ssykOf(concept, conceptOf);
  if (!ssyk) return unmapped('experience', concept, required);
  const criterion: Criterion = {
    kind: 'experience',
    ssyk,
    months: monthsWanted,
    ...worthOf(concept, required),
  };
  return { criterion, assumed: 'experience-months' };
}

function skillCriterion(concept: AdConcept, required: boolean, conceptOf: ConceptLookup): Mapped {
  const code = certificateLabelled(labelOf(concept, conceptOf) ?? '');
  return code
    ? { criterion: { kind: 'certificate', code, ...worthOf(concept, required) } }
    : unmapped('skill', concept, required);
}
