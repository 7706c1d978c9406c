import { licences } from '@samspar/reference-data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatchIndex, scoreOne } from '../src/index.ts';
import type { Demand, ScoringProfile } from '../src/index.ts';
import { asOfDate, demandArbitrary, profileArbitrary, runs } from './arbitraries.ts';

type Gain = (profile: ScoringProfile, seed: number) => ScoringProfile;

const replaceAt = <T>(items: readonly T[], seed: number, change: (item: T) => T): T[] =>
  items.map((each, index) => (index === seed % items.length ? change(each) : each));

/** Every way to gain a competence or a better rating. An interest is a wish, and a new field replaces one. */
const gains: Readonly<Record<string, Gain>> = {
  'a licence': (profile, seed) => {
    const gained = licences[seed % licences.length]?.class ?? 'B';
    return { ...profile, licences: [...new Set([...profile.licences, gained])] };
  },
  'a certificate': (profile) => ({
    ...profile,
    certificates: [...new Set([...profile.certificates, 'truckkort-b', 'adr'])],
  }),
  'better Swedish': (profile) => ({ ...profile, swedish: Math.min(7, profile.swedish + 1) }),
  'a language': (profile, seed) => ({
    ...profile,
    languages: { ...profile.languages, en: Math.max(profile.languages.en ?? 0, 1 + (seed % 5)) },
  }),
  'more education': (profile) => ({
    ...profile,
    education: { ...profile.education, level: Math.min(6, profile.education.level + 1) },
  }),
  'more months of an experience': (profile, seed) => ({
    ...profile,
    experience: replaceAt(profile.experience, seed, (each) => ({ ...each, months: each.months + 7 })),
  }),
  'fresher experience': (profile, seed) => ({
    ...profile,
    experience: replaceAt(profile.experience, seed, (each) => ({ ...each, lastUsed: '2027-12' })),
  }),
  'another experience': (profile, seed) => ({
    ...profile,
    experience: [...profile.experience, { ssyk: '7223', months: seed % 30, lastUsed: '2021-05' }],
  }),
  'a better rating': (profile, seed) => ({
    ...profile,
    ratings: replaceAt(profile.ratings, seed, (each) => ({ ...each, level: Math.min(5, each.level + 1) })),
  }),
  'another rating at the top': (profile) => ({
    ...profile,
    ratings: [
      ...profile.ratings,
      { trait: 'motivation', level: 5, source: 'teacher', observedOn: '2026-05-05' },
    ],
  }),
};

/** All the engine must not know, set at random on the very object it is given. */
const protectedAttributes = fc.record({
  name: fc.string(),
  personnummer: fc.string(),
  sex: fc.constantFrom('woman', 'man', 'other'),
  birthDate: fc.date({ noInvalidDate: true }),
  age: fc.integer({ min: 16, max: 67 }),
  birthCountry: fc.string(),
  religion: fc.string(),
  disability: fc.boolean(),
  health: fc.string(),
  sexualOrientation: fc.string(),
  incomeSupport: fc.boolean(),
});

const answerFor = (profile: ScoringProfile, demand: Demand, asOf: string): string => {
  const index = createMatchIndex({ asOf });
  index.upsert(profile);
  return JSON.stringify(index.match(demand));
};

describe('what always holds of the matching model', () => {
  it.each(Object.entries(gains))(
    'gaining %s never lowers a score nor loses a must-have, and losing it never raises one',
    (_, gain) => {
      fc.assert(
        fc.property(profileArbitrary, demandArbitrary, asOfDate, fc.nat(), (without, demand, asOf, seed) => {
          const before = scoreOne(without, demand, asOf);
          const after = scoreOne(gain(without, seed), demand, asOf);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.eligible || !before.eligible).toBe(true);
        }),
        { numRuns: runs(150, 5_000) },
      );
    },
    600_000,
  );

  it('gives two people who differ only in what it must not know the very same answer', () => {
    fc.assert(
      fc.property(
        profileArbitrary,
        demandArbitrary,
        asOfDate,
        protectedAttributes,
        protectedAttributes,
        (profile, demand, asOf, one, other) => {
          const answers = [one, other].map((each) => answerFor({ ...profile, ...each }, demand, asOf));
          expect(answers[0]).toBe(answers[1]);
          expect(scoreOne({ ...profile, ...one }, demand, asOf)).toEqual(
            scoreOne({ ...profile, ...other }, demand, asOf),
          );
        },
      ),
      { numRuns: runs(1_000, 100_000) },
    );
  }, 600_000);
});
