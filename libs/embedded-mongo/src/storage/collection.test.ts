import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../bson/document.ts';
import { compileFilter } from '../query/filter.ts';
import { createCollection } from './collection.ts';
import { type IndexDefinition, parseIndex } from './index-definition.ts';

const index = (key: Document, options: Document = {}): IndexDefinition =>
  parseIndex({ key, name: Object.keys(key).join('_'), ...options });

function collectionOf(indexes: IndexDefinition[], documents: Document[] = []) {
  const collection = createCollection('db.things');
  for (const each of indexes) collection.addIndex(each);
  const insert = (document: Document) => {
    collection.check(document);
    collection.add(document, 1);
  };
  documents.forEach(insert);
  const replace = (document: Document) => {
    const place = collection.placeOf(document);
    if (!place) throw new Error('no such document');
    collection.check(document, place);
    collection.replace(place, document, 1);
  };
  return { collection, insert, replace };
}

const duplicate = (keyPattern: Document, keyValue: Document) =>
  expect.objectContaining({ code: 11000, details: { keyPattern, keyValue } });

describe('a unique index', () => {
  it('lets no value in twice, neither by insert nor by change, and a document keep its own', () => {
    const { insert, replace } = collectionOf(
      [index({ a: 1 }, { unique: true })],
      [{ _id: 1, a: 'x' }, { _id: 2 }],
    );
    expect(() => insert({ _id: 3, a: 'x' })).toThrow(duplicate({ a: 1 }, { a: 'x' }));
    expect(() => replace({ _id: 2, a: 'x' })).toThrow(duplicate({ a: 1 }, { a: 'x' }));
    expect(() => insert({ _id: 3, a: null })).toThrow(duplicate({ a: 1 }, { a: null }));
    replace({ _id: 1, a: 'x', b: 1 });
    replace({ _id: 1, a: 'y' });
    insert({ _id: 3, a: 'x' });
  });

  it('says E11000 as MongoDB does', () => {
    const { insert } = collectionOf([index({ a: 1, 'b.c': -1 }, { unique: true, name: 'both' })]);
    insert({ _id: 1, a: 'x', b: { c: 2 } });
    insert({ _id: 2, a: 'x', b: { c: 3 } });
    expect(() => insert({ _id: 3, a: 'x', b: { c: 2 } })).toThrow(
      'E11000 duplicate key error collection: db.things index: both dup key: { a: "x", b.c: 2 }',
    );
    expect(() => insert({ _id: 1 })).toThrow(
      'E11000 duplicate key error collection: db.things index: _id_ dup key: { _id: 1 }',
    );
  });

  it('over arrays holds each element once among all documents', () => {
    const { insert } = collectionOf([index({ tags: 1 }, { unique: true })]);
    insert({ _id: 1, tags: ['a', 'b', 'a'] });
    insert({ _id: 2, tags: [] });
    insert({ _id: 3 });
    expect(() => insert({ _id: 4, tags: ['c', 'b'] })).toThrow(duplicate({ tags: 1 }, { tags: 'b' }));
    expect(() => insert({ _id: 4, tags: 'a' })).toThrow(duplicate({ tags: 1 }, { tags: 'a' }));
    insert({ _id: 4, tags: ['c'] });
  });

  it('that is sparse or partial concerns only the documents it covers', () => {
    const sparse = collectionOf([index({ a: 1 }, { unique: true, sparse: true })], [{ _id: 1 }, { _id: 2 }]);
    sparse.insert({ _id: 3, a: null });
    expect(() => sparse.insert({ _id: 4, a: null })).toThrow(duplicate({ a: 1 }, { a: null }));
    const open = { unique: true, partialFilterExpression: { open: true } };
    const partial = collectionOf(
      [index({ a: 1 }, open)],
      [
        { _id: 1, a: 1, open: true },
        { _id: 2, a: 1 },
      ],
    );
    expect(() => partial.replace({ _id: 2, a: 1, open: true })).toThrow(duplicate({ a: 1 }, { a: 1 }));
    partial.replace({ _id: 1, a: 1, open: false });
    partial.replace({ _id: 2, a: 1, open: true });
  });

  it('is not made over documents that collide', () => {
    const { collection } = collectionOf(
      [],
      [
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
      ],
    );
    expect(() => collection.addIndex(index({ a: 1 }, { unique: true }))).toThrow(
      duplicate({ a: 1 }, { a: 1 }),
    );
    expect(collection.definitions()).toHaveLength(1);
  });

  it('refuses two arrays in one document', () => {
    const { insert } = collectionOf([index({ a: 1, b: 1 })]);
    expect(() => insert({ _id: 1, a: [1, 2], b: [1, 2] })).toThrow(expect.objectContaining({ code: 171 }));
  });
});

const plain = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { noNullPrototype: true });

describe('a lookup', () => {
  const documents = Array.from({ length: 100 }, (_, _id) => ({
    _id,
    a: _id % 10,
    b: _id % 4,
    open: _id < 5 || undefined,
  }));
  const looked = (indexes: IndexDefinition[], filter: Document) =>
    [...collectionOf(indexes, documents).collection.candidates(filter)].length;

  it.each<[string, IndexDefinition[], Document, number]>([
    ['no index: everything', [], { a: 1 }, 100],
    ['_id', [], { _id: 5, a: 1 }, 1],
    ['several _ids', [], { _id: { $in: [5, 6, 6, 777] } }, 2],
    ['a field', [index({ a: 1 })], { a: 1 }, 10],
    ['a field, $in', [index({ a: 1 })], { a: { $in: [1, 2] } }, 20],
    ['a field under $and', [index({ a: 1 })], { $and: [{ b: { $gt: 1 } }, { a: { $eq: 1 } }] }, 10],
    ['both fields', [index({ a: 1, b: 1 })], { b: 1, a: 1 }, 5],
    ['the first of two fields', [index({ a: 1, b: 1 })], { a: 1 }, 10],
    ['not the second alone', [index({ a: 1, b: 1 })], { b: 1 }, 100],
    ['the better of two indexes', [index({ b: 1 }), index({ a: 1 })], { a: 1, b: 1 }, 10],
    ['a range beside', [index({ a: 1 })], { a: 1, b: { $gt: 1 } }, 10],
    [
      'a partial index',
      [index({ a: 1 }, { partialFilterExpression: { open: true } })],
      { a: 1, open: true },
      1,
    ],
    [
      'all of a partial index',
      [index({ a: 1 }, { partialFilterExpression: { open: true } })],
      { open: true },
      5,
    ],
    [
      'no partial index for more',
      [index({ a: 1 }, { partialFilterExpression: { open: true } })],
      { a: 1 },
      100,
    ],
    [
      'where it exists',
      [index({ open: 1 }, { partialFilterExpression: { open: { $exists: true } } })],
      { open: true },
      5,
    ],
    ['a sparse index', [index({ open: 1 }, { sparse: true })], { open: true }, 5],
    ['all of a sparse index', [index({ open: 1 }, { sparse: true })], { open: { $exists: true } }, 5],
    ['no sparse index for null', [index({ open: 1 }, { sparse: true })], { open: null }, 100],
  ])('by %s', (_name, indexes, filter, count) => {
    expect(looked(indexes, filter)).toBe(count);
  });

  it('finds all that match, whatever the documents, the indexes and what has changed', () => {
    const scalar = fc.constantFrom<unknown>(0, 1, 'x', null, undefined);
    const value = fc.oneof(
      scalar,
      fc.array(
        scalar.filter((each) => each !== undefined),
        { maxLength: 2 },
      ),
      plain({ c: scalar }),
    );
    const document = plain({
      _id: fc.integer({ min: 0, max: 8 }),
      a: value,
      b: scalar,
      d: fc.oneof(scalar, fc.array(plain({ c: scalar }), { maxLength: 2 })),
    });
    const operand = fc.oneof(
      scalar.map((each) => each ?? null),
      plain({
        $in: fc.array(
          scalar.map((each) => each ?? null),
          { maxLength: 3 },
        ),
      }),
      fc.constant({ $exists: true }),
      plain({ c: scalar.map((each) => each ?? null) }),
    );
    const filter = fc.dictionary(fc.constantFrom('a', 'b', 'a.c', 'd.c', 'd', '_id'), operand, {
      maxKeys: 3,
      noNullPrototype: true,
    });
    const definitions = fc.subarray([
      index({ a: 1 }),
      index({ b: 1, a: 1 }),
      index({ 'd.c': 1 }),
      index({ 'a.c': 1 }, { sparse: true }),
      index({ a: -1 }, { partialFilterExpression: { b: { $exists: true } }, name: 'partial' }),
      index({ b: 1 }, { partialFilterExpression: { b: 1 }, name: 'ones' }),
    ]);
    fc.assert(
      fc.property(definitions, fc.array(document), filter, (indexes, rows, wanted) => {
        const { collection, insert, replace } = collectionOf(indexes);
        for (const row of rows) (collection.placeOf(row) ? replace : insert)(row);
        for (const row of rows.filter((each) => each.b === 'x')) {
          const place = collection.placeOf(row);
          if (place) collection.remove(place);
        }
        const matches = compileFilter(wanted);
        const scanned = [...collection.places()].filter((place) => matches(place.document));
        const found = [...collection.candidates(wanted)].filter((place) => matches(place.document));
        expect(new Set(found)).toEqual(new Set(scanned));
        expect(found).toHaveLength(scanned.length);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('an index definition is refused', () => {
  it.each<[Document, number]>([
    [{ key: { a: 'text' }, name: 'x' }, 67],
    [{ key: { a: '2dsphere' }, name: 'x' }, 67],
    [{ key: { a: 'hashed' }, name: 'x' }, 67],
    [{ key: { '$**': 1 }, name: 'x' }, 67],
    [{ key: { a: 1 }, name: 'x', expireAfterSeconds: 5 }, 67],
    [{ key: { a: 1 }, name: 'x', collation: { locale: 'sv' } }, 67],
    [{ key: { a: 1 }, name: 'x', hidden: true }, 67],
    [{ key: { a: 1 }, name: 'x', partialFilterExpression: { a: { $ne: 1 } } }, 67],
    [{ key: { a: 1 }, name: 'x', partialFilterExpression: { a: { $exists: false } } }, 67],
    [{ key: { a: 1 }, name: 'x', partialFilterExpression: { a: 1 }, sparse: true }, 67],
    [{ key: { a: 0 }, name: 'x' }, 67],
    [{ key: {}, name: 'x' }, 67],
    [{ key: { a: 1 } }, 67],
    [{ key: { a: 1 }, name: 'x', nonsense: 1 }, 197],
  ])('%o with the code %i', (specification, code) => {
    expect(() => parseIndex(specification)).toThrow(expect.objectContaining({ code }));
  });
});
