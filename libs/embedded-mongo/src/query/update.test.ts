import { Binary, Decimal128, Long, ObjectId } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../bson/document.ts';
import { compileUpdate } from './update.ts';

const apply = (update: unknown, document: Document) => compileUpdate(update).apply({ _id: 1, ...document });
const byte = (value: number) => new Binary(Buffer.from([value]));

describe('an update by operators', () => {
  it.each<[string, Document, Document, Document]>([
    ['sets', { $set: { a: 2 } }, { a: 1 }, { a: 2 }],
    ['makes the documents on the way', { $set: { 'a.b.c': 1 } }, {}, { a: { b: { c: 1 } } }],
    ['sets an element', { $set: { 'a.1': 9 } }, { a: [1, 2] }, { a: [1, 9] }],
    ['sets within an element', { $set: { 'a.0.b': 9 } }, { a: [{ b: 1 }] }, { a: [{ b: 9 }] }],
    ['fills an array up', { $set: { 'a.3': 9 } }, { a: [1] }, { a: [1, null, null, 9] }],
    ['sets bytes that are no text', { $set: { a: byte(0x81) } }, { a: byte(0x80) }, { a: byte(0x81) }],
    ['sets another type of the same number', { $set: { a: Long.ONE } }, { a: 1 }, { a: Long.ONE }],
    ['adds fields in the order of their names', { $set: { c: 1, b: 1 } }, { a: 1 }, { a: 1, b: 1, c: 1 }],
    ['unsets', { $unset: { 'a.b': '' } }, { a: { b: 1, c: 2 } }, { a: { c: 2 } }],
    ['unsets an element to null', { $unset: { 'a.0': '' } }, { a: [1, 2] }, { a: [null, 2] }],
    ['unsets nothing where nothing is', { $unset: { 'a.b': '' } }, { a: 5 }, { a: 5 }],
    ['increments', { $inc: { a: 2, b: 1 } }, { a: 1 }, { a: 3, b: 1 }],
    [
      'increments a Long',
      { $inc: { a: 1 } },
      { a: Long.fromString('9007199254740993') },
      { a: Long.fromString('9007199254740994') },
    ],
    ['multiplies', { $mul: { a: 2, b: 5 } }, { a: 3 }, { a: 6, b: 0 }],
    ['keeps the least', { $min: { a: 2, b: 2, c: 2 } }, { a: 1, b: 3 }, { a: 1, b: 2, c: 2 }],
    ['keeps the greatest', { $max: { a: 2, b: 2, c: 2 } }, { a: 1, b: 3 }, { a: 2, b: 3, c: 2 }],
    ['pushes', { $push: { a: 2, b: 1 } }, { a: [1] }, { a: [1, 2], b: [1] }],
    ['pushes each', { $push: { a: { $each: [2, 3] } } }, { a: [1] }, { a: [1, 2, 3] }],
    ['pushes at a place', { $push: { a: { $each: [0], $position: 0 } } }, { a: [1] }, { a: [0, 1] }],
    [
      'pushes, sorts, cuts',
      { $push: { a: { $each: [1], $sort: -1, $slice: 2 } } },
      { a: [3, 2] },
      { a: [3, 2] },
    ],
    [
      'sorts by a field',
      { $push: { a: { $each: [{ b: 1 }], $sort: { b: 1 } } } },
      { a: [{ b: 2 }] },
      { a: [{ b: 1 }, { b: 2 }] },
    ],
    ['keeps the last', { $push: { a: { $each: [3], $slice: -2 } } }, { a: [1, 2] }, { a: [2, 3] }],
    ['adds to a set with repeats in it', { $addToSet: { a: 2 } }, { a: [1, 1] }, { a: [1, 1, 2] }],
    ['adds each once', { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1] }, { a: [1, 2] }],
    ['pulls by value', { $pull: { a: 1 } }, { a: [1, 2, 1] }, { a: [2] }],
    ['pulls by condition', { $pull: { a: { $gt: 1 } } }, { a: [1, 2, 3] }, { a: [1] }],
    [
      'pulls documents',
      { $pull: { a: { 'b.c': { $in: [1] } } } },
      { a: [{ b: { c: 1 } }, { b: { c: 2 } }] },
      { a: [{ b: { c: 2 } }] },
    ],
    ['pulls all', { $pullAll: { a: [1, 3] } }, { a: [1, 2, 3] }, { a: [2] }],
    ['pops', { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [1, 2] }, { a: [1], b: [2] }],
    ['leaves what is for inserts alone', { $set: { a: 1 }, $setOnInsert: { b: 1 } }, {}, { a: 1 }],
    [
      'keeps __proto__ a field like any other',
      { $set: { 'a.b': 1 } },
      JSON.parse('{"__proto__":{"x":1}}'),
      { ...JSON.parse('{"__proto__":{"x":1}}'), a: { b: 1 } },
    ],
  ])('%s', (_name, update, before, after) => {
    const changed = apply(update, before);
    expect(changed).toStrictEqual({ _id: 1, ...after });
    expect(JSON.stringify(changed)).toBe(JSON.stringify({ _id: 1, ...after }));
  });

  it('sets the date', () => {
    expect(apply({ $currentDate: { a: true } }, {}).a).toBeInstanceOf(Date);
  });

  it.each<[Document, Document]>([
    [{ $set: { a: 1 } }, { a: 1 }],
    [{ $set: { a: { b: [1] } } }, { a: { b: [1] } }],
    [{ $unset: { b: 1 } }, { a: 1 }],
    [{ $inc: { a: 0 } }, { a: 1 }],
    [{ $addToSet: { a: 1 } }, { a: [1] }],
    [{ $pull: { a: 5 } }, { a: [1] }],
    [{ $pull: { b: 5 } }, { a: [1] }],
    [{ $pop: { a: 1 } }, { a: [] }],
    [{ $max: { a: 0 } }, { a: 1 }],
    [{ $set: { _id: 1 } }, {}],
  ])('that changes nothing gives back the very document: %o', (update, fields) => {
    const document = { _id: 1, ...fields };
    expect(compileUpdate(update).apply(document)).toBe(document);
  });

  it('never touches the document it is given, whether it works or fails', () => {
    const update = fc.record(
      {
        $set: fc.dictionary(fc.constantFrom('a', 'a.b', 'c.0', 'd'), fc.integer(), {
          maxKeys: 2,
          noNullPrototype: true,
        }),
        $inc: fc.dictionary(fc.constantFrom('e', 'f.g'), fc.integer(), { maxKeys: 2, noNullPrototype: true }),
        $push: fc.dictionary(fc.constantFrom('h', 'c', 'i.j'), fc.integer(), {
          maxKeys: 2,
          noNullPrototype: true,
        }),
        $pull: fc.dictionary(fc.constantFrom('k', 'h.l'), fc.integer(), {
          maxKeys: 1,
          noNullPrototype: true,
        }),
      },
      { requiredKeys: [] },
    );
    const value = fc.constantFrom<unknown>(1, 'x', null, { b: 1, g: 2, j: [] }, [1, 2], [{ b: 1 }]);
    const document = fc.dictionary(fc.constantFrom('a', 'c', 'd', 'e', 'f', 'h', 'i', 'k'), value, {
      noNullPrototype: true,
    });
    let failures = 0;
    fc.assert(
      fc.property(update, document, (change, before) => {
        const copy = structuredClone(before);
        try {
          compileUpdate(change).apply(before);
        } catch {
          failures += 1;
        }
        expect(before).toStrictEqual(copy);
      }),
      { numRuns: 500 },
    );
    expect(failures).toBeGreaterThan(0);
  });
});

describe('an update is refused', () => {
  it.each<[unknown, Document, number]>([
    [{ $inc: { a: 'x' } }, {}, 14],
    [{ $inc: { a: 1 } }, { a: 'x' }, 14],
    [{ $inc: { a: 1 } }, { a: null }, 14],
    [{ $inc: { a: Long.ONE } }, { a: Long.MAX_VALUE }, 2],
    [{ $inc: { a: 1 } }, { a: Decimal128.fromString('1') }, 238],
    [{ $push: { a: 1 } }, { a: 'x' }, 2],
    [{ $push: { a: 1 } }, { a: null }, 2],
    [{ $push: { a: { $each: 1 } } }, {}, 2],
    [{ $push: { a: { $each: [], $other: 1 } } }, {}, 2],
    [{ $addToSet: { a: 1 } }, { a: {} }, 2],
    [{ $pull: { a: 1 } }, { a: 1 }, 2],
    [{ $pop: { a: 2 } }, {}, 9],
    [{ $pop: { a: 1 } }, { a: 1 }, 14],
    [{ $set: { 'a.b': 1 } }, { a: 5 }, 28],
    [{ $set: { 'a.b': 1 } }, { a: null }, 28],
    [{ $set: { 'a.b': 1 } }, { a: [1] }, 28],
    [{ $set: { a: 1, 'a.b': 2 } }, {}, 40],
    [{ $set: { 'a.b.c': 1 }, $unset: { 'a.b': 1 } }, {}, 40],
    [{ $set: { a: 1 }, $inc: { a: 1 } }, {}, 40],
    [{ $set: { _id: 2 } }, {}, 66],
    [{ $unset: { _id: 1 } }, {}, 66],
    [{ _id: 2 }, {}, 66],
    [{ $set: { 'a..b': 1 } }, {}, 56],
    [{ $set: { $a: 1 } }, {}, 52],
    [{ a: 1, $set: { b: 1 } }, {}, 52],
    [{ $set: { b: 1 }, a: 1 }, {}, 9],
    [{ $set: { 'a.$': 1 } }, { a: [1] }, 238],
    [{ $set: { 'a.$[]': 1 } }, { a: [1] }, 238],
    [{ $rename: { a: 'b' } }, {}, 9],
    [{ $bit: { a: { and: 1 } } }, {}, 9],
    [{ $set: 5 }, {}, 9],
    [{ $currentDate: { a: { $type: 'timestamp' } } }, {}, 238],
    [[{ $set: { a: 1 } }], {}, 238],
    ['text', {}, 9],
  ])('%o on %o with the code %i', (update, document, code) => {
    expect(() => apply(update, document)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a replacement', () => {
  it('keeps the _id, first, and nothing else', () => {
    expect(JSON.stringify(apply({ b: 1 }, { a: 1 }))).toBe('{"_id":1,"b":1}');
    expect(JSON.stringify(apply({ b: 1, _id: 1 }, { a: 1 }))).toBe('{"_id":1,"b":1}');
    expect(apply({}, { a: 1 })).toStrictEqual({ _id: 1 });
  });
});

describe('the document of an upsert', () => {
  const insertFor = (update: Document, filter: Document) => compileUpdate(update).insertFor(filter);

  it('begins with the equalities of the filter, then takes the update and what is for inserts only', () => {
    const filter = {
      _id: 'x',
      a: { $eq: 1 },
      $and: [{ 'b.c': 2 }],
      d: { $gt: 5 },
      e: { $in: [1, 2] },
      f: /x/,
    };
    const made = insertFor(
      { $set: { g: 3 }, $setOnInsert: { h: 4 }, $push: { i: 5 } },
      { ...filter, f: { $exists: true } },
    );
    expect(JSON.stringify(made)).toBe('{"_id":"x","a":1,"b":{"c":2},"g":3,"h":4,"i":[5]}');
  });

  it('gets a new ObjectId, first, where none is given', () => {
    const made = insertFor({ $set: { a: 1 } }, {});
    expect(Object.keys(made)).toEqual(['_id', 'a']);
    expect(made._id).toBeInstanceOf(ObjectId);
    expect(insertFor({ $setOnInsert: { _id: 7 } }, {})).toStrictEqual({ _id: 7 });
  });

  it('of a replacement has the filter’s _id and no other of its fields', () => {
    expect(insertFor({ b: 1 }, { _id: 'x', a: 1 })).toStrictEqual({ _id: 'x', b: 1 });
  });

  it('is refused when the update gives it another _id than the filter', () => {
    expect(() => insertFor({ $set: { _id: 2 } }, { _id: 1 })).toThrow(expect.objectContaining({ code: 66 }));
  });
});
