import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween } from './calendar-days.ts';

describe('Days of the calendar', () => {
  it('are counted over months, leap days and the change to summer time', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-08')).toBe(-14);
  });

  it('are as many there as back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -900, max: 900 }), (first, days) => {
        const date = daysAfter('1999-01-01', first);
        expect(daysBetween(date, daysAfter(date, days))).toBe(days);
      }),
    );
  });
});
