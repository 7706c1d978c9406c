import { newId } from '@samspar/messaging';
import { describe, expect, it } from 'vitest';
import { instantOfId, shortlistDelay } from './shortlist-delay.ts';

const registeredAt = Date.parse('2026-11-22T10:00:00Z');
const demandId = `${registeredAt
  .toString(16)
  .padStart(12, '0')
  .replace(/^(.{8})/, '$1-')}-7000-8000-000000000001`;
const after = (seconds: number) => ({ demandId, at: new Date(registeredAt + seconds * 1000).toISOString() });

describe('The instant in an id', () => {
  it('is when it was made', () => {
    const before = Date.now();
    const instant = instantOfId(newId());
    expect(instant).toBeGreaterThanOrEqual(before);
    expect(instant).toBeLessThanOrEqual(Date.now() + 1);
  });

  it('is not looked for in ids of another kind', () => {
    expect(instantOfId('6f1c1c5e-8d4e-4c7a-9b1a-0a1b2c3d4e5f')).toBeUndefined();
  });
});

describe('The time from a demand to its first shortlist', () => {
  it.each([
    [[2], 2],
    [[9, 1, 2], 2],
    [[1, 2, 4, 90], 3],
    [[0.5], 0.5],
    [[-1], 0],
  ])('of %j seconds has the median %d', (delays, median) => {
    expect(shortlistDelay(delays.map(after))).toEqual({ demands: delays.length, medianSeconds: median });
  });

  it('is not known before there is one', () => {
    expect(shortlistDelay([])).toEqual({ demands: 0, medianSeconds: null });
  });

  it('leaves out demands whose id does not say when they were registered', () => {
    const unknown = { demandId: '6f1c1c5e-8d4e-4c7a-9b1a-0a1b2c3d4e5f', at: '2026-11-22T10:00:00Z' };
    expect(shortlistDelay([unknown, after(3)])).toEqual({ demands: 1, medianSeconds: 3 });
  });
});
