/** Random profiles, demands and toolboxes over small sets of values, so that ties, near halves and bare misses abound. */
import { licences, ratingSources, stages, traits } from '@samspar/reference-data';
import fc from 'fast-check';
import type { Demand, FormalCriterion, Measure, MeasureEffect, ScoringProfile } from '../src/types.ts';

const pick = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(values: readonly T[], maxLength = values.length) =>
  fc.subarray([...values], { maxLength: Math.min(maxLength, values.length) });

const municipality = pick('1488', '1487', '1444', '1490');
const stage = fc.oneof(
  { arbitrary: pick(...(['employable', 'matchable', 'preparing'] as const)), weight: 6 },
  { arbitrary: pick(...stages.map((each) => each.code)), weight: 1 },
);
const licenceClass = pick(...licences.map((each) => each.class));
const certificates = ['truckkort-a', 'truckkort-b', 'adr', 'hlr'];
const certificate = pick(...certificates);
const ssyk = pick('7223', '7224', '7212', '7111', '5330', '5321', '9111');
const field = pick('521', '523', '582', '723', '720');
const trait = pick(...traits.slice(0, 4).map((each) => each.code));
const schedule = someOf(['day', 'evening', 'night', 'weekend'] as const);
const language = pick('ar', 'en', 'so');
const level5 = fc.integer({ min: 1, max: 5 });
const date = (from: string, days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map((day) => new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10));
const pastDate = fc.oneof(date('2026-11-01', 40), date('2018-06-01', 3100), pick('2022-11-22', '2026-11-22'));
const month = pastDate.map((each) => each.slice(0, 7));
const education = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.option(field))
  .map(([level, named]) => (named === null ? { level } : { level, field: named }));

export const asOfDate = fc.oneof(pick('2026-11-22'), date('2026-10-01', 400));

const profileParts = {
  stage,
  municipality,
  registeredAt: fc.oneof(pick('2025-03-01', '2025-03-02'), date('2024-01-01', 900)),
  availableFrom: fc.oneof({ arbitrary: date('2026-06-01', 200), weight: 4 }, date('2026-12-01', 400)),
  maxExtent: pick(25, 50, 75, 100, 100, 100),
  schedule: fc.oneof(
    { arbitrary: fc.constant(['day', 'evening', 'night', 'weekend'] as const), weight: 3 },
    schedule,
  ),
  reach: fc.oneof({ arbitrary: fc.constant(['1488', '1487']), weight: 3 }, someOf(['1488', '1487', '1444'])),
  licences: fc.uniqueArray(licenceClass, { maxLength: 2 }),
  certificates: someOf(certificates, 3),
  education,
  swedish: fc.integer({ min: 0, max: 7 }),
  languages: fc.dictionary(language, level5, { maxKeys: 2, noNullPrototype: true }),
  experience: fc.array(
    fc.record({
      ssyk,
      months: fc.oneof(fc.integer({ min: 0, max: 40 }), pick(5, 15, 25)),
      lastUsed: month,
    }),
    { maxLength: 3 },
  ),
  interests: fc.uniqueArray(pick('7', '72', '722', '7223', '53', '5', '91', '9111'), { maxLength: 3 }),
  ratings: fc.array(
    fc.record({
      trait,
      level: level5,
      source: pick(...ratingSources.map((each) => each.code)),
      observedOn: pastDate,
    }),
    { maxLength: 6 },
  ),
  consentToMatching: fc.integer({ min: 0, max: 9 }).map((each) => each > 0),
};

export const profileArbitrary: fc.Arbitrary<ScoringProfile> = fc.record({
  id: fc.integer({ min: 1, max: 40 }).map((each) => `c-${each}`),
  ...profileParts,
});

const weight = fc.oneof({ arbitrary: fc.integer({ min: 0, max: 5 }), weight: 5 }, fc.constant(0));
const weighed = { required: fc.integer({ min: 0, max: 2 }).map((each) => each === 0), weight };

const formalArbitrary: fc.Arbitrary<FormalCriterion> = fc.oneof(
  fc.record({
    kind: fc.constant('licence' as const),
    class: pick('B', 'AM', 'C', 'BE' as const),
    ...weighed,
  }),
  fc.record({ kind: fc.constant('certificate' as const), code: certificate, ...weighed }),
  fc.record({ kind: fc.constant('swedish' as const), min: fc.integer({ min: 0, max: 7 }), ...weighed }),
  fc.record({ kind: fc.constant('language' as const), code: language, min: level5, ...weighed }),
  fc.record(
    { kind: fc.constant('education' as const), min: fc.integer({ min: 0, max: 6 }), field, ...weighed },
    { requiredKeys: ['kind', 'min', 'required', 'weight'] },
  ),
  fc.record({
    kind: fc.constant('experience' as const),
    ssyk,
    months: fc.integer({ min: 0, max: 30 }),
    ...weighed,
  }),
  fc.record({ kind: fc.constant('interest' as const), ssyk, ...weighed }),
);

export const demandArbitrary: fc.Arbitrary<Demand> = fc.record(
  {
    id: fc.integer({ min: 1, max: 9 }).map((each) => `d-${each}`),
    ssyk,
    openings: fc.integer({ min: 1, max: 4 }),
    municipality: pick('1488', '1487', '1444'),
    start: date('2026-11-15', 500),
    extent: pick(50, 75, 100),
    schedule,
    forJobTrack: fc.boolean(),
    softShare: fc.oneof(
      pick(0, 0.6, 1, 0.5),
      fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000),
    ),
    formal: fc.array(formalArbitrary, { maxLength: 5 }),
    soft: fc.array(fc.record({ trait, wanted: level5, weight }), { maxLength: 4 }),
  },
  {
    requiredKeys: ['id', 'ssyk', 'openings', 'municipality', 'start', 'forJobTrack', 'formal', 'soft'],
  },
);

const effectArbitrary: fc.Arbitrary<MeasureEffect> = fc.oneof(
  fc.record({ swedish: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ certificate }),
  fc.record({ licence: pick('B', 'C', 'CE' as const) }),
  fc.record({ education }),
  fc.record({ experience: fc.record({ ssyk, months: fc.integer({ min: 1, max: 15 }) }) }),
  fc.record({ stage: pick('preparing', 'employable', 'matchable' as const) }),
);

const measureParts = {
  effects: fc.array(effectArbitrary, { minLength: 1, maxLength: 2 }),
  prerequisites: fc.record(
    {
      swedish: fc.integer({ min: 0, max: 4 }),
      educationLevel: fc.integer({ min: 0, max: 3 }),
      stage: pick('mapping', 'preparing', 'employable' as const),
    },
    { requiredKeys: [] },
  ),
  weeks: fc.integer({ min: 0, max: 12 }),
  intake: fc.oneof(
    pick('continuous' as const),
    fc.record({ dates: fc.array(date('2026-11-01', 300), { maxLength: 3 }) }),
    fc.record({ everyWeeks: fc.integer({ min: 1, max: 9 }), from: date('2026-06-01', 300) }),
  ),
  hoursPerWeek: fc.constant(20),
  municipalities: fc.array(municipality, { minLength: 1, maxLength: 3 }),
  capacity: pick(0, 1, 5, 20, 20),
  authority: pick('municipality', 'employment-service'),
};

/** Toolboxes of up to `size` measures with ids m-0, m-1 … in no particular order. */
export const toolboxArbitrary = (size: number): fc.Arbitrary<Measure[]> =>
  fc
    .array(
      fc.record(measureParts, {
        requiredKeys: ['effects', 'weeks', 'intake', 'hoursPerWeek', 'capacity', 'authority'],
      }),
      { maxLength: size },
    )
    .map((measures) => measures.map((each, index): Measure => ({ id: `m-${index}`, ...each })))
    .chain((measures) =>
      fc.shuffledSubarray(measures, { minLength: measures.length, maxLength: measures.length }),
    );

/** How many random cases: `normal` in the ordinary run, `long` where the environment says LONG=1. */
export const runs = (normal: number, long: number): number => (process.env.LONG === '1' ? long : normal);
