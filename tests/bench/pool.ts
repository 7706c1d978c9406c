import {
  certificates,
  languages,
  licences,
  municipalities,
  occupations,
  ratingSources,
  traits,
} from '@samspar/reference-data';
import type { Demand, Experience, Rating, ScoringProfile } from '@samspar/matching';

/** Numbers in [0, 1) that are the same on every machine for a seed (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Draw = ReturnType<typeof createDraw>;

const createDraw = (seed: number) => {
  const random = createRandom(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  return {
    chance: (probability: number): boolean => random() < probability,
    upTo,
    one: <T>(items: readonly T[]): T => items[upTo(items.length)] as T,
    /** An index drawn by weight. */
    weighed: (weights: readonly number[]): number => {
      let left = random() * weights.reduce((sum, each) => sum + each, 0);
      const found = weights.findIndex((each) => {
        left -= each;
        return left < 0;
      });
      return Math.max(0, found);
    },
  };
};

// Occupations the region's employers and job seekers meet most, so that demands find relatives of them in the pool.
const common = [
  '5330',
  '5321',
  '9111',
  '7223',
  '7212',
  '8344',
  '9320',
  '5120',
  '9412',
  '7111',
  '8332',
  '4322',
  '5311',
  '8189',
];
const fields = ['010', '521', '523', '582', '723', '761', '811', '814', '840', '341'];
const day = 86_400_000;
const today = Date.UTC(2026, 10, 22);

const dateBefore = (draw: Draw, most: number): string =>
  new Date(today - draw.upTo(most) * day).toISOString().slice(0, 10);
const dateAfter = (draw: Draw, most: number): string =>
  new Date(today + draw.upTo(most) * day).toISOString().slice(0, 10);

const occupation = (draw: Draw): string => (draw.chance(0.7) ? draw.one(common) : draw.one(occupations).ssyk);

const experience = (draw: Draw): Experience[] =>
  Array.from({ length: draw.weighed([25, 30, 25, 12, 8]) }, () => ({
    ssyk: occupation(draw),
    months: 1 + draw.upTo(draw.chance(0.3) ? 120 : 30),
    lastUsed: dateBefore(draw, 4000).slice(0, 7),
  }));

const ratings = (draw: Draw): Rating[] =>
  Array.from({ length: draw.weighed([10, 5, 8, 12, 15, 15, 12, 10, 8, 5]) }, () => ({
    trait: draw.one(traits).code,
    level: 1 + draw.weighed([5, 15, 35, 30, 15]),
    source: (ratingSources[draw.weighed([25, 20, 35, 20])] as (typeof ratingSources)[number]).code,
    observedOn: dateBefore(draw, 900),
  }));

const heldLicences = (draw: Draw): ScoringProfile['licences'] => {
  if (draw.chance(0.55)) return [];
  return draw.chance(0.1) ? ['B', draw.one(licences).class] : ['B'];
};

const some = <T>(draw: Draw, items: readonly T[], counts: readonly number[]): T[] => [
  ...new Set(Array.from({ length: draw.weighed(counts) }, () => draw.one(items))),
];

const education = (draw: Draw): ScoringProfile['education'] => {
  const level = draw.weighed([10, 20, 25, 28, 7, 9, 1]);
  return level < 3 || draw.chance(0.2) ? { level } : { level, field: draw.one(fields) };
};

/** An id of the shape the services use (UUIDv7), counting up. */
const idOf = (number: number): string =>
  `0192f0c4-${number.toString(16).padStart(8, '0').slice(0, 4)}-7${number.toString(16).padStart(8, '0').slice(4, 7)}-8000-${number.toString(16).padStart(12, '0')}`;

const profile = (draw: Draw, number: number): ScoringProfile => {
  const home = municipalities[
    draw.weighed([4, 3, 3, 2, 2, 3, 8, 3, 11, 16, 32, 7])
  ] as (typeof municipalities)[number];
  return {
    id: idOf(number),
    stage: (
      ['mapping', 'preparing', 'employable', 'matchable', 'in-job-track', 'in-work', 'in-studies'] as const
    )[draw.weighed([15, 30, 30, 15, 3, 4, 3])] as ScoringProfile['stage'],
    municipality: home.code,
    registeredAt: dateBefore(draw, 1500),
    availableFrom: draw.chance(0.7) ? dateBefore(draw, 200) : dateAfter(draw, 240),
    maxExtent: [25, 50, 75, 100][draw.weighed([3, 15, 12, 70])] as number,
    schedule: (['day', 'evening', 'night', 'weekend'] as const).filter((_, part) =>
      draw.chance([0.97, 0.6, 0.3, 0.45][part] as number),
    ),
    reach: [home.code, ...home.neighbours.filter(() => draw.chance(0.5))],
    licences: heldLicences(draw),
    certificates: some(draw, certificates, [55, 25, 12, 8]).map((each) => each.code),
    education: education(draw),
    swedish: draw.weighed([5, 8, 14, 20, 18, 12, 8, 15]),
    languages: Object.fromEntries(
      some(draw, languages, [5, 35, 40, 20]).map((each) => [each.code, 1 + draw.upTo(5)]),
    ),
    experience: experience(draw),
    interests: some(draw, common, [30, 30, 25, 15]).map((each) => each.slice(0, 1 + draw.upTo(4))),
    ratings: ratings(draw),
    consentToMatching: draw.chance(0.97),
  };
};

/** A made-up pool of the region: `size` candidates, the same for the same seed, one at a time. */
export function* poolOf(size: number, seed = 1): Generator<ScoringProfile> {
  const draw = createDraw(seed);
  for (let number = 1; number <= size; number += 1) yield profile(draw, number);
}

const demandIn = (draw: Draw, number: number): Demand => {
  const ssyk = draw.one(common);
  return {
    id: `d-${number}`,
    ssyk,
    openings: 1 + draw.upTo(4),
    municipality: (
      municipalities[draw.weighed([4, 3, 3, 2, 2, 3, 8, 3, 11, 16, 32, 7])] as (typeof municipalities)[number]
    ).code,
    start: dateAfter(draw, 200),
    extent: draw.chance(0.6) ? 100 : 75,
    schedule: draw.chance(0.7) ? ['day'] : ['day', 'evening'],
    forJobTrack: draw.chance(0.3),
    softShare: 0.6,
    formal: [
      { kind: 'licence', class: 'B', required: draw.chance(0.4), weight: draw.upTo(3) },
      { kind: 'swedish', min: 2 + draw.upTo(3), required: draw.chance(0.7), weight: 2 },
      { kind: 'certificate', code: draw.one(certificates).code, required: draw.chance(0.2), weight: 1 },
      { kind: 'language', code: draw.one(['en', 'ar', 'so']), min: 2, required: false, weight: draw.upTo(2) },
      { kind: 'education', min: 2 + draw.upTo(2), field: draw.one(fields), required: false, weight: 2 },
      { kind: 'experience', ssyk, months: 6 + draw.upTo(18), required: draw.chance(0.1), weight: 3 },
      { kind: 'interest', ssyk, required: false, weight: 2 },
    ],
    soft: some(draw, traits, [0, 0, 20, 50, 30]).map((each) => ({
      trait: each.code,
      wanted: 3 + draw.upTo(3),
      weight: 1 + draw.upTo(5),
    })),
  };
};

/** Made-up demands of the region. */
export const demandsOf = (count: number, seed = 2): Demand[] => {
  const draw = createDraw(seed);
  return Array.from({ length: count }, (_, number) => demandIn(draw, number + 1));
};

/** The demand every engine is measured on: a machine operator in the largest municipality. */
export const machineOperator: Demand = {
  id: 'd-1',
  ssyk: '7223',
  openings: 2,
  municipality: '1490',
  start: '2027-01-15',
  extent: 100,
  schedule: ['day'],
  forJobTrack: false,
  softShare: 0.6,
  formal: [
    { kind: 'licence', class: 'B', required: true, weight: 0 },
    { kind: 'swedish', min: 3, required: true, weight: 2 },
    { kind: 'certificate', code: 'truckkort-b', required: false, weight: 1 },
    { kind: 'language', code: 'en', min: 2, required: false, weight: 1 },
    { kind: 'education', min: 3, field: '521', required: false, weight: 2 },
    { kind: 'experience', ssyk: '7223', months: 12, required: false, weight: 3 },
    { kind: 'interest', ssyk: '7223', required: false, weight: 2 },
  ],
  soft: [
    { trait: 'motivation', wanted: 4, weight: 5 },
    { trait: 'accuracy', wanted: 4, weight: 3 },
  ],
};
