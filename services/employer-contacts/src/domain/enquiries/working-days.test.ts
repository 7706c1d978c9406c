import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../calendar-days.ts';
import { isWorkingDay, workingDaysAfter } from './working-days.ts';

describe('Working days', () => {
  it.each([
    ['2026-11-23', '2026-11-30', 'a Monday: the Monday after'],
    ['2026-11-20', '2026-11-27', 'a Friday: the Friday after'],
    ['2026-11-21', '2026-11-27', 'a Saturday: the Friday after'],
    ['2026-12-22', '2027-01-04', 'before Christmas: after the New Year'],
    ['2027-03-24', '2027-04-02', 'before Easter'],
    ['2027-04-30', '2027-05-10', 'before the first of May and Ascension Day'],
    ['2027-06-22', '2027-06-30', 'before Midsummer'],
  ])('five after %s is %s (%s)', (from, expected) => {
    expect(workingDaysAfter(from, 5)).toBe(expected);
  });

  it.each([
    '2026-04-03', // Good Friday
    '2026-04-06', // Easter Monday
    '2024-05-09', // Ascension Day
    '2025-06-06', // the National Day
    '2025-06-20', // Midsummer Eve
    '2026-01-06', // Epiphany
    '2038-04-26', // the latest Easter Monday there can be
    '2285-03-23', // the earliest
  ])('%s is none', (date) => {
    expect(isWorkingDay(date)).toBe(false);
  });

  it('are counted one after another', () => {
    const date = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('2020-01-01', days));
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 15 }), (from, count) => {
        const until = workingDaysAfter(from, count);
        expect(isWorkingDay(until)).toBe(true);
        expect(workingDaysAfter(workingDaysAfter(from, count - 1), 1)).toBe(until);
      }),
    );
  });
});
