import type { admissionStepTaken, EventData } from '@samspar/contracts';
import type { BySex } from './by-sex.ts';

type Step = EventData<typeof admissionStepTaken>['step'];

/** Where a candidate stands in the admission to a job track. */
export interface Standing {
  candidateId: string;
  trackId: string;
  municipality: string;
  /** The newest step: as each leads to one status only, nothing earlier needs to be known. */
  step: Step;
}

type Sex = 'woman' | 'man';
/** How far candidates have come; each level includes the next. */
export const levels = ['proposed', 'applied', 'admitted'] as const;
export type Level = (typeof levels)[number];

const reached: Record<Step, readonly Level[]> = {
  proposed: ['proposed'],
  'proposal-withdrawn': [],
  invited: ['proposed'],
  'invitation-cancelled': ['proposed'],
  'application-recorded': ['proposed', 'applied'],
  'application-withdrawn': ['proposed'],
  admitted: ['proposed', 'applied', 'admitted'],
  'admission-revoked': ['proposed', 'applied'],
  'placed-in-reserve': ['proposed', 'applied'],
  'reserve-cancelled': ['proposed', 'applied'],
  declined: ['proposed', 'applied'],
  'decline-cancelled': ['proposed', 'applied'],
};

/**
 * How many people are proposed, have applied and are admitted: each counts once, on however many tracks. Whoever is not
 * in `sexOf` is not counted in statistics at all (any more), and so not here.
 */
export function countByLevel(
  standings: readonly Standing[],
  sexOf: ReadonlyMap<string, Sex>,
): Record<Level, BySex> {
  const count = (level: Level): BySex => {
    const there = standings.filter(({ step }) => reached[step].includes(level));
    const people = [...new Set(there.map(({ candidateId }) => candidateId))];
    const ofSex = (sex: Sex) => people.filter((person) => sexOf.get(person) === sex).length;
    return { women: ofSex('woman'), men: ofSex('man') };
  };
  return { proposed: count('proposed'), applied: count('applied'), admitted: count('admitted') };
}
