import { Decimal128, Long, ObjectId } from 'bson';
import { describe, expect, it } from 'vitest';
import type { Document } from '../bson/document.ts';
import { compilePipeline } from './pipeline.ts';

const run = (documents: Document[], ...pipeline: Document[]) =>
  compilePipeline(pipeline).reduce((input, stage) => stage(input), documents);

const places = [
  { _id: 1, town: 'Borås', kind: 'care', n: 2 },
  { _id: 2, town: 'Mark', kind: 'care', n: 3 },
  { _id: 3, town: 'Borås', kind: 'cook', n: 4 },
  { _id: 4, kind: 'cook', n: 'many' },
];

describe('$group', () => {
  it('by a field, by nothing, by several', () => {
    expect(run(places, { $group: { _id: '$town', n: { $sum: 1 } } })).toEqual([
      { _id: 'Borås', n: 2 },
      { _id: 'Mark', n: 1 },
      { _id: null, n: 1 },
    ]);
    expect(run(places, { $group: { _id: 1, n: { $sum: '$n' } } })).toEqual([{ _id: 1, n: 9 }]);
    expect(run(places.slice(2), { $group: { _id: { t: '$town', k: '$kind' } } })).toEqual([
      { _id: { t: 'Borås', k: 'cook' } },
      { _id: { k: 'cook' } },
    ]);
    expect(run([], { $group: { _id: null, n: { $sum: 1 } } })).toEqual([]);
  });

  it('tells ObjectIds apart, and takes equal numbers of different types together', () => {
    const one = new ObjectId();
    const other = new ObjectId();
    const rows = [{ k: one }, { k: other }, { k: new ObjectId(one.toHexString()) }];
    expect(run(rows, { $group: { _id: '$k', n: { $count: {} } } })).toEqual([
      { _id: one, n: 2 },
      { _id: other, n: 1 },
    ]);
    expect(run([{ k: 1 }, { k: Long.ONE }], { $group: { _id: '$k' } })).toHaveLength(1);
  });

  it('accumulates', () => {
    const rows = [{ v: 3 }, { v: 1 }, {}, { v: 3 }, { v: null }];
    const accumulated = run(rows, {
      $group: {
        _id: null,
        min: { $min: '$v' },
        max: { $max: '$v' },
        avg: { $avg: '$v' },
        first: { $first: '$v' },
        last: { $last: '$v' },
        all: { $push: '$v' },
        set: { $addToSet: '$v' },
        twos: { $sum: { $cond: [{ $eq: ['$v', 3] }, 2, 0] } },
      },
    });
    expect(accumulated).toEqual([
      {
        _id: null,
        min: 1,
        max: 3,
        avg: 7 / 3,
        first: 3,
        last: null,
        all: [3, 1, 3, null],
        set: [3, 1, null],
        twos: 4,
      },
    ]);
  });
});

describe('the other stages', () => {
  it('$match, $sort, $skip, $limit, $count', () => {
    const pipeline = [{ $match: { n: { $gt: 0 } } }, { $sort: { n: -1 } }, { $skip: 1 }, { $limit: 1 }];
    expect(run(places, ...pipeline)).toEqual([places[1]]);
    expect(run(places, { $match: { kind: 'cook' } }, { $count: 'cooks' })).toEqual([{ cooks: 2 }]);
    expect(run(places, { $match: { kind: 'none' } }, { $count: 'cooks' })).toEqual([]);
  });

  it('$project and $addFields compute without touching the documents', () => {
    const document = Object.freeze({ _id: 1, a: 2, b: Object.freeze({ c: 3 }) });
    expect(run([document], { $project: { _id: 0, sum: { $add: ['$a', '$b.c'] } } })).toEqual([{ sum: 5 }]);
    expect(run([document], { $addFields: { a: { $multiply: ['$a', 10] }, d: '$b.c', e: '$none' } })).toEqual([
      { _id: 1, a: 20, b: { c: 3 }, d: 3 },
    ]);
  });

  it('$unwind', () => {
    const rows = [{ a: [1, 2] }, { a: [] }, { a: null }, {}, { a: '' }];
    expect(run(rows, { $unwind: '$a' })).toEqual([{ a: 1 }, { a: 2 }, { a: '' }]);
    expect(run(rows, { $unwind: { path: '$a', preserveNullAndEmptyArrays: true } })).toEqual([
      { a: 1 },
      { a: 2 },
      {},
      { a: null },
      {},
      { a: '' },
    ]);
    expect(run([{ a: { b: [1, 2], c: 3 } }], { $unwind: '$a.b' })).toEqual([
      { a: { b: 1, c: 3 } },
      { a: { b: 2, c: 3 } },
    ]);
  });
});

describe('expressions', () => {
  const value = (expression: unknown, document: Document = {}) =>
    run([{ _id: 1, ...document }], { $project: { value: expression } })[0]?.value;

  it.each<[unknown, Document, unknown]>([
    ['$a.b', { a: [{ b: 1 }, {}, { b: 2 }] }, [1, 2]],
    ['$a.0', { a: [1] }, []],
    [{ $literal: '$a' }, {}, '$a'],
    [{ $ifNull: ['$a', 'none'] }, {}, 'none'],
    [JSON.parse('{ "$cond": { "if": "$a", "then": "yes", "else": "no" } }'), { a: '' }, 'yes'],
    [{ $cond: ['$a', 'yes', 'no'] }, { a: Long.ZERO }, 'no'],
    [{ $and: ['$a', { $not: '$b' }] }, { a: 1, b: 0 }, true],
    [{ $or: ['$a', '$b'] }, { a: 0, b: null }, false],
    [{ $eq: ['$a', Long.ONE] }, { a: 1 }, true],
    [{ $lt: ['$a', null] }, {}, true],
    [{ $cmp: ['$a', 'b'] }, { a: 'c' }, 1],
    [{ $gt: ['x', 5] }, {}, true],
    [{ $subtract: [new Date(5), new Date(2)] }, {}, 3],
    [{ $divide: ['$a', 4] }, { a: 1 }, 0.25],
    [{ $concat: ['$a', ' $b'] }, { a: '$c', c: 'no' }, '$c $b'],
    [{ $size: '$a' }, { a: [1, 2] }, 2],
    [['$a', '$b'], { a: 1 }, [1, null]],
    ['$$ROOT._id', {}, 1],
  ])('%o of %o is %o', (expression, document, expected) => {
    const isText = typeof expression === 'string' && !expression.startsWith('$');
    expect(isText ? expression : value(expression, document)).toEqual(expected);
  });
});

describe('a pipeline is refused', () => {
  it.each<[Document, number]>([
    [{ $out: 'x' }, 40324],
    [{ $merge: { into: 'x' } }, 40324],
    [{ $lookup: { from: 'x' } }, 40324],
    [{ $facet: {} }, 40324],
    [{ $changeStream: {} }, 40573],
    [{ $geoNear: {} }, 40324],
    [{ $match: {}, $sort: {} }, 40323],
    [{}, 40323],
    [{ $group: { n: { $sum: 1 } } }, 2],
    [{ $group: { _id: 1, n: { $median: {} } } }, 15952],
    [{ $group: { _id: { $year: '$d' } } }, 168],
    [{ $project: { a: '$$NOW' } }, 17276],
    [{ $project: { a: { $function: {} } } }, 168],
    [{ $unwind: { path: '$a', includeArrayIndex: 'i' } }, 238],
    [{ $limit: 0 }, 2],
    [{ $addFields: { 'a.b': 1 } }, 238],
  ])('%o with the code %i', (stage, code) => {
    expect(() => compilePipeline([stage])).toThrow(expect.objectContaining({ code }));
  });

  it('rather than adding up what JavaScript can’t', () => {
    const group = { $group: { _id: null, sum: { $sum: '$v' } } };
    expect(() => run([{ v: Decimal128.fromString('0.1') }], group)).toThrow(
      expect.objectContaining({ code: 238 }),
    );
    expect(() => run([{ v: Long.ONE }], { $project: { w: { $add: ['$v', 1] } } })).toThrow(
      expect.objectContaining({ code: 14 }),
    );
  });
});
