import { describe, expect, it } from 'vitest';
import { addDays, ageOn, birthdayAt, daysBetween, nextMonday } from './calendar.ts';

describe('calendar dates', () => {
  it('are added to over months and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-22', '2027-11-22')).toBe(365);
  });

  it('move on to a Monday unless they are one', () => {
    expect(nextMonday('2026-11-22')).toBe('2026-11-23');
    expect(nextMonday('2026-11-23')).toBe('2026-11-23');
    expect(nextMonday('2026-11-24')).toBe('2026-11-30');
  });

  it('make someone a year older on the birthday', () => {
    expect(ageOn('2000-11-22', '2026-11-21')).toBe(25);
    expect(ageOn('2000-11-22', '2026-11-22')).toBe(26);
    expect(ageOn(birthdayAt(18, '2028-02-29'), '2028-02-29')).toBe(18);
  });
});
