import { describe, expect, it } from 'vitest';
import { textWithin } from './text-within.ts';

describe('A filter on text', () => {
  it.each([
    ['städ', 'Städning av skolor'],
    ['(2', 'Omsorg (2 år)'],
    ['50 %.', 'minst 50 %. Sedan mer'],
    ['a\\b', 'a\\b'],
  ])('finds %s in %s', (text, field) => {
    expect(textWithin(text).test(field)).toBe(true);
  });

  it('reads signs as themselves, never as a pattern', () => {
    expect(textWithin('.*').test('Städning')).toBe(false);
    expect(textWithin('a|b').test('b')).toBe(false);
  });
});
