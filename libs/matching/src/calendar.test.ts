import { describe, expect, it } from 'vitest';
import { calendarDate, calendarMonth, dayNumber, lastDayOfMonth, monthNumber } from './calendar.ts';

describe('calendar days', () => {
  it('are counted as the calendar does, leap years and all', () => {
    for (let day = dayNumber('1899-12-25'); day <= dayNumber('2101-03-05'); day += 1)
      expect(dayNumber(new Date(day * 86_400_000).toISOString().slice(0, 10))).toBe(day);
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(calendarDate(dayNumber('2028-02-29'))).toBe('2028-02-29');
  });

  it('know the last day of a month', () => {
    expect(calendarDate(lastDayOfMonth(monthNumber('2024-02')))).toBe('2024-02-29');
    expect(calendarDate(lastDayOfMonth(monthNumber('2026-12')))).toBe('2026-12-31');
    expect(calendarDate(lastDayOfMonth(monthNumber('1965-11')))).toBe('1965-11-30');
    expect(calendarMonth(monthNumber('1965-11'))).toBe('1965-11');
  });

  it('refuse what is no date', () => {
    for (const text of ['', '2026-1-1', '2026-11-22T10:00', 'tomorrow!!'])
      expect(() => dayNumber(text)).toThrow(RangeError);
    for (const text of ['', '2026', '2026-11-22']) expect(() => monthNumber(text)).toThrow(RangeError);
  });
});
