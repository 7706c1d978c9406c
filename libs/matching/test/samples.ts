import type { Demand, Measure, ScoringProfile } from '../src/types.ts';

/** A welder's helper with a year and more behind, known by one rating. */
export const aCandidate = (changes: Partial<ScoringProfile> = {}): ScoringProfile => ({
  id: 'c-000001',
  stage: 'employable',
  municipality: '1488',
  registeredAt: '2025-03-01',
  availableFrom: '2026-12-01',
  maxExtent: 100,
  schedule: ['day', 'evening'],
  reach: ['1488', '1487'],
  licences: ['B'],
  certificates: ['truckkort-b'],
  education: { level: 3, field: '521' },
  swedish: 4,
  languages: { ar: 5, en: 3 },
  experience: [{ ssyk: '7223', months: 30, lastUsed: '2023-05' }],
  interests: ['72'],
  ratings: [{ trait: 'motivation', level: 4, source: 'workplace-supervisor', observedOn: '2026-06-10' }],
  consentToMatching: true,
  ...changes,
});

/** Two machine operators wanted in Trollhättan in January, with every kind of criterion. */
export const aDemand = (changes: Partial<Demand> = {}): Demand => ({
  id: 'd-1',
  ssyk: '7223',
  openings: 2,
  municipality: '1488',
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
  ...changes,
});

export const aMeasure = (id: string, changes: Partial<Measure> = {}): Measure => ({
  id,
  effects: [{ swedish: 3 }],
  weeks: 15,
  intake: 'continuous',
  hoursPerWeek: 15,
  capacity: 20,
  authority: 'municipality',
  ...changes,
});
