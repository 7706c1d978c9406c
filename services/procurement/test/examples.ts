import type { SupplyCounts } from '@samspar/contracts';
import type { SupplyQuestion } from '../src/domain/supply-enquiry.ts';

export const underFive = { text: '< 5', atLeast: 0, atMost: 4 };
export const fives = (low: number) => ({ text: `${low}–${low + 4}`, atLeast: low, atMost: low + 4 });
export const atLeast = (count: number) => ({ text: `minst ${count}`, atLeast: count, atMost: null });

/** A question about two roles in a cleaning contract. */
export function aQuestion(changes: Partial<SupplyQuestion> = {}): SupplyQuestion {
  const common = { forJobTrack: false, softShare: 0.6, soft: [] };
  return {
    municipality: '1488',
    purpose: 'Städning av skolor, avtal om fyra år.',
    cpv: '90910000-9',
    start: '2027-03-01',
    roles: [
      {
        number: 4,
        profile: {
          ...common,
          ssyk: '9111',
          formal: [{ kind: 'swedish', min: 2, required: true, weight: 1 }],
        },
      },
      {
        number: 1,
        profile: {
          ...common,
          ssyk: '9120',
          formal: [{ kind: 'licence', class: 'B', required: true, weight: 1 }],
        },
      },
    ],
    ...changes,
  };
}

/** What scoring says about those roles. */
export function theCounts(changes: Partial<SupplyCounts> = {}): SupplyCounts {
  return {
    asOf: '2026-11-22',
    model: 1,
    roles: [
      {
        wanted: 4,
        eligible: fives(25),
        reachable: fives(40),
        mustHaves: [
          { key: 'stage', adds: fives(60) },
          { key: 'reach', adds: fives(30) },
          { key: 'available', adds: fives(5) },
          { key: 'formal:0', adds: fives(15) },
        ],
      },
      {
        wanted: 1,
        eligible: underFive,
        reachable: fives(5),
        mustHaves: [
          { key: 'stage', adds: fives(10) },
          { key: 'formal:0', adds: underFive },
        ],
      },
    ],
    combined: { wanted: 5, eligible: atLeast(4), reachable: atLeast(5) },
    ...changes,
  };
}
