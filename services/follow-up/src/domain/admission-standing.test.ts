import { admissionStep } from '@samspar/contracts';
import { describe, expect, it } from 'vitest';
import { countByLevel, type Standing } from './admission-standing.ts';

const standing = (candidateId: string, step: Standing['step'], trackId = 'a'): Standing => ({
  candidateId,
  trackId,
  municipality: '1488',
  step,
});
const women = (step: Standing['step']) => {
  const counts = countByLevel([standing('x', step)], new Map([['x', 'woman']]));
  return [counts.proposed.women, counts.applied.women, counts.admitted.women];
};

describe('How far candidates have come', () => {
  it.each([
    ['proposed', [1, 0, 0]],
    ['proposal-withdrawn', [0, 0, 0]],
    ['invited', [1, 0, 0]],
    ['invitation-cancelled', [1, 0, 0]],
    ['application-recorded', [1, 1, 0]],
    ['application-withdrawn', [1, 0, 0]],
    ['admitted', [1, 1, 1]],
    ['admission-revoked', [1, 1, 0]],
    ['placed-in-reserve', [1, 1, 0]],
    ['reserve-cancelled', [1, 1, 0]],
    ['declined', [1, 1, 0]],
    ['decline-cancelled', [1, 1, 0]],
  ] as const)('after %s: proposed, applied, admitted %j', (step, expected) => {
    expect(women(step)).toEqual(expected);
  });

  it('never comes further without having come so far, whatever the step', () => {
    for (const step of admissionStep.options) {
      const [proposed = 0, applied = 0, admitted = 0] = women(step);
      expect(proposed >= applied && applied >= admitted).toBe(true);
    }
  });

  it('counts a person once, on however many tracks, and by sex', () => {
    const standings = [
      standing('x', 'admitted', 'a'),
      standing('x', 'proposed', 'b'),
      standing('y', 'proposed'),
    ];
    const counts = countByLevel(standings, new Map([['x', 'woman'] as const, ['y', 'man'] as const]));
    expect(counts).toEqual({
      proposed: { women: 1, men: 1 },
      applied: { women: 1, men: 0 },
      admitted: { women: 1, men: 0 },
    });
  });

  it('does not count who is not counted in statistics', () => {
    expect(countByLevel([standing('x', 'admitted')], new Map()).proposed).toEqual({ women: 0, men: 0 });
  });
});
