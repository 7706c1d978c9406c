import { describe, expect, it } from 'vitest';
import { createKeyedNoise } from './keyed-noise.ts';

const noise = createKeyedNoise(Buffer.alloc(32, 1));
const sample = Array.from({ length: 20_000 }, (_, index) => noise(`cell ${index}`));
const share = (is: (value: number) => boolean) => sample.filter(is).length / sample.length;

describe('The noise in published figures', () => {
  it('is the same for the same cell, and another with another key', () => {
    expect(noise('a')).toBe(createKeyedNoise(Buffer.alloc(32, 1))('a'));
    const other = createKeyedNoise(Buffer.alloc(32, 2));
    expect(sample.some((value, index) => value !== other(`cell ${index}`))).toBe(true);
  });

  it('is as often up as down, mostly small, and now and then large', () => {
    expect(share((value) => value === 0)).toBeCloseTo(1 / 2, 1);
    expect(share((value) => value === 1)).toBeCloseTo(1 / 8, 1);
    expect(share((value) => value === -1)).toBeCloseTo(1 / 8, 1);
    expect(Math.abs(sample.reduce((sum, value) => sum + value, 0) / sample.length)).toBeLessThan(0.1);
    const deviation = Math.sqrt(sample.reduce((sum, value) => sum + value ** 2, 0) / sample.length);
    expect(deviation).toBeGreaterThan(1.6);
    expect(deviation).toBeLessThan(1.9);
    expect(Math.max(...sample)).toBeGreaterThan(6);
    expect(Math.min(...sample)).toBeLessThan(-6);
  });
});
