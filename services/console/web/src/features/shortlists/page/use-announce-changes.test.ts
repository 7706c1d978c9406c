import { describe, expect, it } from 'vitest';
import type { Shortlist } from '../shortlist-types.ts';
import { changesBetween } from './use-announce-changes.ts';

const list = (demandId: string, ...ids: string[]) => ({
  demandId,
  shortlist: ids.map((id) => ({ id })) as Shortlist['shortlist'],
});

describe('What is said aloud of a new shortlist', () => {
  it('is how many have come and gone', () => {
    expect(changesBetween(list('d', 'a', 'b'), list('d', 'b', 'c', 'e'))).toEqual({ entered: 2, left: 1 });
  });

  it('is nothing when only the order is new', () => {
    expect(changesBetween(list('d', 'a', 'b'), list('d', 'b', 'a'))).toEqual({ entered: 0, left: 0 });
  });

  it('is nothing when it is the list of another demand', () => {
    expect(changesBetween(list('d', 'a'), list('e', 'b'))).toEqual({ entered: 0, left: 0 });
  });
});
