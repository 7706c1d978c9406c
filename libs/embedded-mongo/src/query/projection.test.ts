import { describe, expect, it } from 'vitest';
import type { Document } from '../bson/document.ts';
import { compileProjection } from './projection.ts';

const document = { _id: 1, a: 1, b: { c: 2, d: { e: 3 } }, list: [{ x: 1, y: 2 }, 5, [{ x: 3 }], { y: 4 }] };

describe('a projection', () => {
  it.each<[Document, Document]>([
    [{ a: 1 }, { _id: 1, a: 1 }],
    [{ a: true, _id: 0 }, { a: 1 }],
    [{ _id: 1 }, { _id: 1 }],
    [
      { _id: 0, list: 0 },
      { a: 1, b: { c: 2, d: { e: 3 } } },
    ],
    [{ 'b.d': 1 }, { _id: 1, b: { d: { e: 3 } } }],
    [{ b: { c: 1 } }, { _id: 1, b: { c: 2 } }],
    [
      { 'b.c': 0, a: 0, list: 0 },
      { _id: 1, b: { d: { e: 3 } } },
    ],
    [{ 'list.x': 1 }, { _id: 1, list: [{ x: 1 }, [{ x: 3 }], {}] }],
    [
      { 'list.x': 0, a: 0, b: 0 },
      { _id: 1, list: [{ y: 2 }, 5, [{}], { y: 4 }] },
    ],
    [{ 'a.z': 1 }, { _id: 1 }],
    [{ missing: 1 }, { _id: 1 }],
    [
      { a: 1, sum: { $add: ['$a', '$b.c'] }, copy: '$b.d.e', gone: '$nothing' },
      { _id: 1, a: 1, sum: 3, copy: 3 },
    ],
  ])('%o', (projection, expected) => {
    expect(compileProjection(projection)?.(document)).toStrictEqual(expected);
  });

  it('keeps the order of the document', () => {
    expect(Object.keys(compileProjection({ list: 1, a: 1 })?.(document) ?? {})).toEqual(['_id', 'a', 'list']);
  });

  it('that is empty keeps everything', () => {
    expect(compileProjection({})).toBeUndefined();
  });

  it.each<[Document, number]>([
    [{ a: 1, b: 0 }, 2],
    [{ a: 0, sum: { $add: [1, 2] } }, 2],
    [{ a: 1, 'a.b': 1 }, 2],
    [{ 'a.$': 1 }, 238],
    [{ 'a.b': { $add: [1, 2] } }, 238],
    [{ a: { $slice: 1 } }, 168],
    [{ a: { $elemMatch: { b: 1 } } }, 168],
    [{ a: { $meta: 'textScore' } }, 168],
  ])('%o is refused with the code %i', (projection, code) => {
    expect(() => compileProjection(projection)).toThrow(expect.objectContaining({ code }));
  });
});
