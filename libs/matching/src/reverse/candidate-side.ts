import { licences, licencesIncluding, schedules, stageOrder, traits } from '@samspar/reference-data';
import { dayNumber } from '../calendar.ts';
import { effectiveExperience } from '../effective-experience.ts';
import { fieldNearness, interestFulfilment } from '../fulfilment.ts';
import { traitLevel } from '../trait-level.ts';
import type { ScoringProfile } from '../types.ts';
import type { CompiledDemands } from './compiled-demands.ts';

/** What one candidate has, indexed by the numbers of a set of compiled demands. */
export type CandidateSide = {
  readonly stage: number;
  readonly available: number;
  readonly maxExtent: number;
  readonly schedule: number;
  readonly swedish: number;
  readonly level: number;
  readonly reach: Uint8Array;
  readonly licences: Uint8Array;
  readonly certificates: Uint8Array;
  readonly languages: Uint8Array;
  /** Nearness of the candidate's field to each field asked for, in tenths. */
  readonly fields: Uint8Array;
  /** Trait levels in twentieths. */
  readonly traits: Uint8Array;
  /** Effective months for an occupation. */
  readonly monthsIn: (occupation: number) => number;
  /** Halves of interest in an occupation: 2, 1 or 0. */
  readonly interestIn: (occupation: number) => number;
};

/** Works something out for a number the first time it is asked for. */
const onDemand = (size: number, make: (number: number) => number): ((number: number) => number) => {
  const known = new Int32Array(size).fill(-1);
  return (number) => {
    if (known[number] === -1) known[number] = make(number);
    return known[number] as number;
  };
};

const flags = (codes: readonly string[], held: (code: string) => boolean): Uint8Array =>
  Uint8Array.from(codes, (code) => Number(held(code)));

export const candidateSide = (
  profile: ScoringProfile,
  { codes }: CompiledDemands,
  asOf: number,
): CandidateSide => {
  const closure = licencesIncluding(profile.licences);
  const occupations = codes.occupations.codes;
  return {
    stage: stageOrder(profile.stage),
    available: dayNumber(profile.availableFrom),
    maxExtent: profile.maxExtent,
    schedule: schedules.reduce(
      (bits, { code }, part) => (profile.schedule.includes(code) ? bits | (1 << part) : bits),
      0,
    ),
    swedish: profile.swedish,
    level: profile.education.level,
    reach: flags(codes.municipalities.codes, (code) => profile.reach.includes(code)),
    licences: Uint8Array.from(licences, (each) => Number(closure.has(each.class))),
    certificates: flags(codes.certificates.codes, (code) => profile.certificates.includes(code)),
    languages: Uint8Array.from(codes.languages.codes, (code) => profile.languages[code] ?? 0),
    fields: Uint8Array.from(codes.fields.codes, (code) => fieldNearness(profile.education.field, code)),
    traits: Uint8Array.from(traits, ({ code }) => traitLevel(profile.ratings, code, asOf).level),
    monthsIn: onDemand(occupations.length, (number) =>
      effectiveExperience(profile.experience, occupations[number] as string, asOf),
    ),
    interestIn: onDemand(occupations.length, (number) => {
      const { n, d } = interestFulfilment(profile.interests, occupations[number] as string);
      return (2 * n) / d;
    }),
  };
};
