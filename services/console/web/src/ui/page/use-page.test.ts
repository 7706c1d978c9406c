import { describe, expect, it } from 'vitest';
import { pageIn } from './use-page.ts';

describe('The page of a list', () => {
  it.each([
    ['', 1],
    ['sida=3', 3],
    ['sida=0', 1],
    ['sida=-1', 1],
    ['sida=1.5', 1],
    ['sida=many', 1],
    ['sida=10001', 1],
  ])('asked for with %j is %i', (search, page) => expect(pageIn(new URLSearchParams(search))).toBe(page));
});
