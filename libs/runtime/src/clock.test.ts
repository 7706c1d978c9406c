import { describe, expect, it } from 'vitest';
import { createClock } from './clock.ts';

describe('The clock', () => {
  it('runs on from wherever it was set, and says the day in Sweden', () => {
    let real = Date.parse('2026-12-31T22:59:59Z');
    const { today, now } = createClock({ now: () => new Date(real) });
    expect(today()).toBe('2026-12-31');
    real += 1000;
    expect([today(), now().toISOString()]).toEqual(['2027-01-01', '2026-12-31T23:00:00.000Z']);
    const ahead = createClock({ ahead: 3_600_000 }).now().getTime() - Date.now();
    expect(Math.abs(ahead - 3_600_000)).toBeLessThan(1000);
  });
});
