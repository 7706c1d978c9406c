import { describe, expect, it } from 'vitest';
import { calendarDateOf } from './calendar.ts';

describe('The calendar date in Sweden', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('at %s is %s', (instant, date) => {
    expect(calendarDateOf(new Date(instant))).toBe(date);
  });
});
