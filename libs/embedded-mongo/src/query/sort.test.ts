import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../bson/document.ts';
import { compileSort, type SortOrder, sortAndLimit } from './sort.ts';

const sorted = (documents: Document[], specification: Document, limit = 0) =>
  sortAndLimit(documents, (document) => document, compileSort(specification) as SortOrder, limit);

describe('sorting', () => {
  it('goes by several fields, nested ones too, missing before all values', () => {
    const a = { a: { b: 1 }, c: 2 };
    const b = { a: { b: 1 }, c: 3 };
    const c = { a: { b: 2 }, c: 1 };
    const d = { c: 9 };
    expect(sorted([a, b, c, d], { 'a.b': 1, c: -1 })).toEqual([d, b, a, c]);
    expect(sorted([a, b, c, d], { 'a.b': -1, c: 1 })).toEqual([c, a, b, d]);
  });

  it('takes an array by its least element ascending, by its greatest descending', () => {
    const wide = { a: [1, 9] };
    const middle = { a: 5 };
    const empty = { a: [] };
    const nothing = {};
    expect(sorted([middle, wide, nothing, empty], { a: 1 })).toEqual([empty, nothing, wide, middle]);
    expect(sorted([middle, wide, nothing, empty], { a: -1 })).toEqual([wide, middle, nothing, empty]);
  });

  it('with a limit gives the beginning of what it gives without', () => {
    const documents = fc.array(fc.record({ a: fc.integer({ min: 0, max: 5 }), n: fc.nat() }));
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 8 }), (rows, limit) => {
        expect(sorted(rows, { a: 1 }, limit)).toEqual(sorted(rows, { a: 1 }).slice(0, limit));
      }),
    );
  });

  it('is refused for what is no direction', () => {
    expect(() => compileSort({ a: { $meta: 'textScore' } })).toThrow(expect.objectContaining({ code: 2 }));
    expect(() => compileSort({ a: 0 })).toThrow(expect.objectContaining({ code: 2 }));
    expect(() => compileSort('a')).toThrow(expect.objectContaining({ code: 14 }));
  });
});
