import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeClasses, sizeClassOf } from './size-classes.ts';

describe('size classes', () => {
  it('leave no number of employees out and claim none twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (employees) => {
        const fitting = sizeClasses.filter(
          (each) => employees >= each.from && employees <= (each.to ?? Infinity),
        );
        expect(fitting).toEqual([sizeClassOf(employees)]);
      }),
    );
  });

  it('have no place for an employer without employees', () => {
    expect(sizeClassOf(0)).toBeUndefined();
  });
});
