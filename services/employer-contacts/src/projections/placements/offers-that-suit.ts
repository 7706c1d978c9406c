import type { PlacementPurpose } from '@samspar/contracts';
import {
  certificates,
  type LicenceClass,
  licences,
  licencesIncluding,
  type ScheduleCode,
  schedules,
} from '@samspar/reference-data';

/** What a candidate needs and can, as far as it is known. What is not said rules nothing out. */
export interface PlacementWish {
  status?: 'open' | 'withdrawn' | undefined;
  employerIds?: string[] | undefined;
  municipality?: string | undefined;
  purpose?: PlacementPurpose | undefined;
  /** SSYK code or the beginning of one. */
  occupation?: string | undefined;
  /** Calendar dates between which the candidate can: a period that meets them somewhere suits. */
  from?: string | undefined;
  until?: string | undefined;
  /** The candidate's own level of Swedish. */
  swedish?: number | undefined;
  licences?: LicenceClass[] | undefined;
  certificates?: string[] | undefined;
  /** Most the candidate manages, percent of full time. */
  extent?: number | undefined;
  schedule?: ScheduleCode[] | undefined;
  accessible?: boolean | undefined;
  /** Only offers with a free place in such a period. */
  free?: boolean | undefined;
}

type Filter = Record<string, unknown>;

const requirement = (name: string) => `state.requirements.${name}`;

/** The filter over placement offers that finds those asking for no more than the wish brings. */
export function offersThatSuit(wish: PlacementWish, { now, today }: { now: Date; today: string }): Filter {
  return {
    ...equal('state.status', wish.status),
    ...(wish.employerIds && { 'state.employerId': { $in: wish.employerIds } }),
    ...equal('state.municipality', wish.municipality),
    ...equal('state.purposes', wish.purpose),
    ...(wish.occupation && { 'state.ssyk': { $regex: `^${wish.occupation}` } }),
    ...(wish.accessible && { [requirement('accessible')]: true }),
    ...noMoreThan('swedish', wish.swedish),
    ...noMoreThan('extent', wish.extent),
    ...noneBeyond('licences', licenceCodes, wish.licences && licencesIncluding(wish.licences)),
    ...noneBeyond('certificates', certificateCodes, wish.certificates && new Set(wish.certificates)),
    ...noneBeyond('schedule', scheduleCodes, wish.schedule && new Set(wish.schedule)),
    ...inPeriod(wish, now, today),
  };
}

const licenceCodes = licences.map((licence) => licence.class);
const certificateCodes = certificates.map(({ code }) => code);
const scheduleCodes = schedules.map(({ code }) => code);

function equal(field: string, value: unknown): Filter {
  return value === undefined ? {} : { [field]: value };
}

/** What is not asked for has no level, and `$not` lets it pass. */
function noMoreThan(name: string, level: number | undefined): Filter {
  return level === undefined ? {} : { [requirement(name)]: { $not: { $gt: level } } };
}

function noneBeyond(name: string, all: readonly string[], held: ReadonlySet<string> | undefined): Filter {
  return held === undefined ? {} : { [requirement(name)]: { $nin: all.filter((code) => !held.has(code)) } };
}

function inPeriod({ from, until, free }: PlacementWish, now: Date, today: string): Filter {
  if (from === undefined && until === undefined && !free) return {};
  const earliest = free && (from ?? '') < today ? today : from;
  const period = {
    ...(until !== undefined && { from: { $lte: until } }),
    ...(earliest !== undefined && { until: { $gte: earliest } }),
    ...(free && { freeFrom: { $lte: now.toISOString() } }),
  };
  return { 'state.periods': { $elemMatch: period } };
}
