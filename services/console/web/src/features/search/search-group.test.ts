import { describe, expect, it } from 'vitest';
import { Problem, Unreachable } from '../../api/problem.ts';
import { canSearch, isWholeId, standing } from './search-group.ts';

const refused = (status: number) => new Problem({ status });

describe('A search', () => {
  it.each([403, 404, 400])('takes an answer of %i for no hit, and says nothing of why', (status) => {
    expect(standing({ isAsked: true, data: undefined, error: refused(status) })).toEqual({
      isPending: false,
      isAway: false,
    });
  });

  it('says where nothing is known because a service is away', () => {
    const asked = { isAsked: true, data: undefined };
    expect(standing({ ...asked, error: new Unreachable('scoring') })).toMatchObject({ isAway: true });
    expect(standing({ ...asked, error: null })).toMatchObject({ isPending: true });
    expect(standing({ ...asked, isAsked: false, error: null })).toMatchObject({ isPending: false });
  });

  it('needs two characters', () => {
    expect(canSearch(' a ')).toBe(false);
    expect(canSearch('it')).toBe(true);
  });

  it('knows a whole pseudonym from part of one', () => {
    expect(isWholeId('01890000-0000-7000-8000-000000000001')).toBe(true);
    expect(isWholeId('01890000-0000-7000-8000')).toBe(false);
    expect(isWholeId('000001')).toBe(false);
  });
});
