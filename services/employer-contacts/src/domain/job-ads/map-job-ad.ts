import type { DemandWish } from '@samspar/contracts';
import type { Assumed, Duration, Unmapped } from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import { municipalityNamed } from '../taxonomy/built-in-concepts.ts';
import type { ConceptLookup } from '../taxonomy/known-concept.ts';
import { criteriaOf, experienceInOccupation, licenceCriteria } from './ad-criteria.ts';
import { occupationOf } from './ad-occupation.ts';
import { durationOf, extentOf, openingsOf, startOf } from './ad-terms.ts';
import type { JobAd } from './job-ad.ts';
import type { Criterion, Mapped } from './mapped-criterion.ts';

/** What an ad wishes, as a demand says it. The occupation is missing where it could not be understood. */
export type AdWish = Omit<DemandWish, 'ssyk'> & { ssyk?: string };

/** An ad as a demand, what was assumed for it, and what stayed outside. */
export interface MappedAd {
  wish: AdWish;
  duration?: Duration;
  assumed: Assumed[];
  unmapped: Unmapped[];
}

export interface MappingContext {
  municipality: string;
  conceptOf: ConceptLookup;
  /** The day the ad came in: from it the start is reckoned, also when the ad is mapped again later. */
  importedOn: string;
}

/** Most formal criteria of a demand. */
const mostCriteria = 30;

/** The municipality the work is in: by code, by concept or by name. `undefined` where the ad doesn't say. */
export function municipalityOf({ place }: JobAd, conceptOf: ConceptLookup): string | undefined {
  return (
    place.municipality ??
    (place.conceptId ? conceptOf(place.conceptId)?.municipality : undefined) ??
    (place.name ? municipalityNamed(place.name) : undefined)
  );
}

/** Turns an ad into what a demand can ask for. The same ad, day and concepts always give the same. */
export function mapJobAd(ad: JobAd, { municipality, conceptOf, importedOn }: MappingContext): MappedAd {
  const occupation = occupationOf(ad, conceptOf);
  const openings = openingsOf(ad);
  const extent = extentOf(ad, conceptOf);
  const duration = durationOf(ad, conceptOf);
  const asked = [
    ...licenceCriteria(ad, conceptOf),
    ...criteriaOf(ad.mustHave, true, conceptOf),
    ...experienceInOccupation(ad, occupation.ssyk),
    ...criteriaOf(ad.niceToHave, false, conceptOf),
  ];
  const { formal, assumed, crowdedOut } = formalOf(asked);
  const wish: AdWish = {
    ...(occupation.ssyk && { ssyk: occupation.ssyk }),
    ...(openings.openings !== undefined && { openings: openings.openings }),
    municipality,
    start: startOf(ad, importedOn),
    ...(extent.extent !== undefined && { extent: extent.extent }),
    forJobTrack: false,
    softShare: 0.6,
    formal,
    soft: [],
  };
  const unmapped = [
    ...occupation.unmapped,
    ...openings.unmapped,
    ...extent.unmapped,
    ...duration.unmapped,
    ...(ad.ownCarRequired ? [ownCar] : []),
    ...asked.flatMap((mapped) =>
      'unmapped' in mapped ? [{ ...mapped.unmapped, required: mapped.required }] : [],
    ),
    ...crowdedOut,
  ];
  return {
    wish,
    ...(duration.duration && { duration: duration.duration }),
    assumed: ['start', ...assumed],
    unmapped,
  };
}

const ownCar: Unmapped = { kind: 'own-car', why: 'no-such-criterion', required: true };

/** The criteria, each once (a must-have before the same as a merit), and no more than a demand holds. */
function formalOf(asked: readonly Mapped[]): {
  formal: Criterion[];
  assumed: Assumed[];
  crowdedOut: Unmapped[];
} {
  const byKey = new Map<string, Extract<Mapped, { criterion: Criterion }>>();
  for (const mapped of asked) {
    if ('criterion' in mapped && !byKey.has(keyOf(mapped.criterion)))
      byKey.set(keyOf(mapped.criterion), mapped);
  }
  const once = [...byKey.values()].toSorted(
    (a, b) => Number(b.criterion.required) - Number(a.criterion.required),
  );
  const kept = once.slice(0, mostCriteria);
  return {
    formal: kept.map(({ criterion }) => criterion),
    assumed: [...new Set(kept.flatMap(({ assumed }) => assumed ?? []))],
    crowdedOut: once.slice(mostCriteria).map(({ criterion }) => crowded(criterion)),
  };
}

/** What a criterion is about, whatever its worth. */
function keyOf({ required: _required, weight: _weight, ...about }: Criterion): string {
  return JSON.stringify(about);
}

const kindOf: Record<Criterion['kind'], Unmapped['kind']> = {
  licence: 'licence',
  certificate: 'skill',
  swedish: 'language',
  language: 'language',
  education: 'education',
  experience: 'experience',
  interest: 'experience',
};

const crowded = ({ kind, required }: Criterion): Unmapped => ({
  kind: kindOf[kind],
  why: 'too-many',
  required,
});
