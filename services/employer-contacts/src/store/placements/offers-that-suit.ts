import type { PlacementWish } from '@samspar/contracts/api/employer-contacts/placement-offers';
import { certificates, licences, licencesIncluding, schedules } from '@samspar/reference-data';

/** At whom and when something is wished for. */
export interface WishedAt {
  /** The employer that is asked for, and all merged into it. */
  employerIds?: readonly string[] | undefined;
  now: Date;
  /** Calendar date. */
  today: string;
}

type Filter = Record<string, unknown>;

const requirement = (name: string) => `state.requirements.${name}`;

/** The filter over placement offers that finds those asking for no more than the wish brings. */
export function offersThatSuit(wish: PlacementWish, { employerIds, now, today }: WishedAt): Filter {
  return {
    ...equal('state.status', wish.status),
    ...(employerIds && { 'state.employerId': { $in: employerIds } }),
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
