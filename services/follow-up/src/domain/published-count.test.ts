import { tooFew } from '@samspar/contracts/api/follow-up/statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedCount } from './published-count.ts';

const anyNoise = fc.integer({ min: -60, max: 60 });

describe('A published number of people', () => {
  it('never shows fewer than five, whatever the noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), anyNoise, (count, noise) => {
        expect(publishedCount(count, noise)).toBe(tooFew);
      }),
    );
  });

  it('is a multiple of five, and near the number it stands for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5000 }), fc.integer({ min: -5, max: 5 }), (count, noise) => {
        const shown = publishedCount(count, noise);
        if (shown === tooFew) expect(count + noise).toBeLessThan(5);
        else {
          expect(shown % 5).toBe(0);
          expect(Math.abs(shown - count)).toBeLessThanOrEqual(Math.abs(noise) + 2);
        }
      }),
    );
  });

  it('says of no number that it is less than something: any from five can be behind every figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 12 }), (count, fives) => {
        const figures = Array.from({ length: 201 }, (_, index) => publishedCount(count, index - 100));
        expect(figures).toContain(fives * 5);
        expect(figures).toContain(tooFew);
      }),
    );
  });

  it('is what rounding gives where there is no noise', () => {
    const shown = [0, 4, 5, 7, 8, 12, 13, 1294].map((count) => publishedCount(count, 0));
    expect(shown).toEqual([tooFew, tooFew, 5, 5, 10, 10, 15, 1295]);
  });
});
