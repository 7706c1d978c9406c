import { describe, expect, it } from 'vitest';
import { comparedIn, comparisonOf, shortlistWith } from './use-compared.ts';

const marked = (...ids: string[]) => new URLSearchParams(ids.map((id) => ['kandidat', id]));
const listed = ['a', 'b', 'c', 'd'];

describe('The candidates marked for comparing', () => {
  it('are those the address names, each once', () => {
    expect(comparedIn(marked('b', 'a', 'b'), listed)).toEqual(['b', 'a']);
  });

  it('are three at most', () => expect(comparedIn(marked(...listed), listed)).toEqual(['a', 'b', 'c']));

  it('are on the list: who has left it is not compared', () => {
    expect(comparedIn(marked('a', 'gone'), listed)).toEqual(['a']);
  });

  it('come along to the comparison and back', () => {
    const back = shortlistWith('d-1', ['a', 'b']);
    expect(comparisonOf('d-1', ['a', 'b'])).toBe('/urvalslistor/d-1/jamfor?kandidat=a&kandidat=b');
    expect(comparedIn(new URL(back, 'http://console').searchParams, listed)).toEqual(['a', 'b']);
  });
});
