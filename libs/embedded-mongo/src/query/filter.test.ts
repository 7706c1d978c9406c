import { Binary, BSONRegExp, Decimal128, Long, MinKey, ObjectId } from 'bson';
import { describe, expect, it } from 'vitest';
import type { Document } from '../bson/document.ts';
import { ServerError } from '../server-error.ts';
import { compileFilter } from './filter.ts';

const matches = (filter: Document, document: Document) => compileFilter(filter)(document);
const regex = (pattern: string, options = '') => new BSONRegExp(pattern, options);
const id = new ObjectId();

describe('a filter matches', () => {
  it.each<[Document, Document]>([
    [{}, { a: 1 }],
    [{ a: 1 }, { a: 1 }],
    [{ a: 1 }, { a: Long.fromNumber(1) }],
    [{ a: 1 }, { a: [0, 1] }],
    [{ a: [0, 1] }, { a: [0, 1] }],
    [{ a: [1] }, { a: [[1], 2] }],
    [{ a: null }, { a: null }],
    [{ a: null }, {}],
    [{ a: null }, { a: [1, null] }],
    [{ 'a.b': 1 }, { a: { b: 1 } }],
    [{ 'a.b': 1 }, { a: [{ b: 2 }, { b: 1 }] }],
    [{ 'a.b': 1 }, { a: [{ b: [1] }] }],
    [{ 'a.b': null }, { a: [{ b: 1 }, {}] }],
    [{ 'a.b': null }, { a: 5 }],
    [{ 'a.1': 7 }, { a: [6, 7] }],
    [{ 'a.1': 7 }, { a: { 1: 7 } }],
    [{ 'a.0.b': 1 }, { a: [{ b: 1 }] }],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 2 } }],
    [{ a: id }, { a: new ObjectId(id.toHexString()) }],
    [{ a: new Date(5) }, { a: new Date(5) }],
    [{ a: { $gt: 1, $lte: 3 } }, { a: 3 }],
    [{ a: { $gt: 1 } }, { a: Decimal128.fromString('1.5') }],
    [{ a: { $gt: Long.fromNumber(9) } }, { a: Long.fromNumber(10) }],
    [{ a: { $gte: null } }, {}],
    [{ a: { $gt: new MinKey() } }, { a: 'text' }],
    [{ a: { $gte: new Date(1) } }, { a: new Date(1) }],
    [{ a: { $gt: 1, $lt: 3 } }, { a: [0, 5] }],
    [{ a: { $in: [1, regex('^x')] } }, { a: 'xy' }],
    [{ a: { $in: [null] } }, {}],
    [{ a: { $in: [[1]] } }, { a: [1] }],
    [{ a: { $nin: [1] } }, { a: [2] }],
    [{ a: { $ne: 1 } }, {}],
    [{ a: { $exists: true } }, { a: null }],
    [{ a: { $exists: false } }, {}],
    [{ 'a.b': { $exists: false } }, { a: [] }],
    [{ 'a.0': { $exists: true } }, { a: [1] }],
    [{ a: { $size: 2 } }, { a: [1, 2] }],
    [{ a: { $all: [1, 2] } }, { a: [2, 1, 3] }],
    [{ a: { $all: [{ $elemMatch: { b: 1 } }, { $elemMatch: { b: 2 } }] } }, { a: [{ b: 1 }, { b: 2 }] }],
    [{ a: { $elemMatch: { b: 1, c: 2 } } }, { a: [{ b: 1 }, { b: 1, c: 2 }] }],
    [{ a: { $elemMatch: { $gt: 1, $lt: 3 } } }, { a: [0, 2] }],
    [{ a: { $elemMatch: { $or: [{ b: 1 }, { b: 2 }] } } }, { a: [{ b: 2 }] }],
    [{ a: { $type: 'string' } }, { a: [1, 'x'] }],
    [{ a: { $type: ['long', 'null'] } }, { a: Long.ONE }],
    [{ a: { $type: 'number' } }, { a: 1.5 }],
    [{ a: { $type: 'array' } }, { a: [] }],
    [{ a: { $type: 7 } }, { a: id }],
    [{ a: regex('B', 'i') }, { a: 'abc' }],
    [{ a: { $regex: 'b$', $options: 'm' } }, { a: 'b\nc' }],
    [{ a: { $not: { $gt: 5 } } }, { a: 'text' }],
    [{ a: { $not: regex('x') } }, { a: 'y' }],
    [{ $or: [{ a: 1 }, { b: 1 }] }, { b: 1 }],
    [{ $nor: [{ a: 1 }, { b: 1 }] }, { c: 1 }],
    [{ $and: [{ a: { $gt: 0 } }, { a: { $lt: 2 } }] }, { a: 1 }],
    [{ $expr: { $gt: ['$a', '$b'] } }, { a: 2, b: 1 }],
    [{ constructor: null }, { a: 1 }],
  ])('%o: %o', (filter, document) => {
    expect(matches(filter, document)).toBe(true);
  });
});

describe('a filter does not match', () => {
  it.each<[Document, Document]>([
    [{ a: 1 }, { a: '1' }],
    [{ a: 1 }, { a: [[1]] }],
    [{ a: null }, { a: 0 }],
    [{ 'a.b': null }, { a: [] }],
    [{ 'a.b': null }, { a: [5] }],
    [{ 'a.b': 1 }, { a: [[{ b: 1 }]] }],
    [{ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }],
    [{ a: { b: 1 } }, { a: { b: 1, c: 2 } }],
    [{ a: new Binary(Buffer.from([0x80])) }, { a: new Binary(Buffer.from([0x81])) }],
    [{ a: { $gt: 1 } }, { a: '2' }],
    [{ a: { $gt: 1 } }, { a: true }],
    [{ a: { $lt: 5 } }, {}],
    [{ a: { $lt: 5 } }, { a: null }],
    [{ a: { $lt: 5 } }, { a: Number.NaN }],
    [{ a: { $gt: Long.fromNumber(10) } }, { a: Long.fromNumber(9) }],
    [{ a: { $in: [] } }, { a: 1 }],
    [{ a: { $nin: [null] } }, {}],
    [{ a: { $ne: 1 } }, { a: [1, 2] }],
    [{ a: { $ne: null } }, {}],
    [{ a: { $size: 1 } }, { a: 'x' }],
    [{ 'a.b': { $size: 2 } }, { a: [{ b: [1] }, { b: [2] }] }],
    [{ a: { $all: [] } }, { a: [] }],
    [{ a: { $elemMatch: { b: 1, c: 2 } } }, { a: [{ b: 1 }, { c: 2 }] }],
    [{ a: { $elemMatch: { $gt: 5 } } }, { a: [[6]] }],
    [{ a: { $elemMatch: { b: 1 } } }, { a: { b: 1 } }],
    [{ a: regex('x') }, { a: 5 }],
    [{ a: { $not: { $gt: 5 } } }, { a: [1, 6] }],
    [{ $expr: { $gt: ['$a', '$b'] } }, { a: 1, b: 1 }],
    [{ toString: { $exists: true } }, { a: 1 }],
  ])('%o: %o', (filter, document) => {
    expect(matches(filter, document)).toBe(false);
  });

  it('gives the same answer however often the same regular expression is asked', () => {
    const filter = compileFilter({ a: regex('x', 's') });
    expect([1, 2, 3].map(() => filter({ a: 'xx' }))).toEqual([true, true, true]);
  });
});

describe('a filter is refused', () => {
  it.each<[Document, number]>([
    [{ $where: 'true' }, 2],
    [{ $text: { $search: 'x' } }, 27],
    [{ $jsonSchema: {} }, 2],
    [{ $or: [] }, 2],
    [{ $or: [1] }, 2],
    [{ $unknown: 1 }, 2],
    [{ a: { $near: [0, 0] } }, 2],
    [{ a: { $geoWithin: {} } }, 2],
    [{ a: { $mod: [2, 0] } }, 2],
    [{ a: { $bitsAllSet: 1 } }, 2],
    [{ a: { $gt: 1, b: 2 } }, 2],
    [{ a: { $in: 1 } }, 2],
    [{ a: { $in: [{ $gt: 1 }] } }, 2],
    [{ a: { $size: -1 } }, 2],
    [{ a: { $type: 'nothing' } }, 2],
    [{ a: { $type: 'int' } }, 238],
    [{ a: { $regex: '(' } }, 2],
    [{ a: { $regex: 'a', $options: 'x' } }, 238],
    [{ a: { $options: 'i' } }, 2],
    [{ a: { $not: 5 } }, 2],
    [{ $expr: { $function: { body: 'x', args: [], lang: 'js' } } }, 168],
    [{ $expr: { $rand: {} } }, 168],
  ])('%o with the code %i', (filter, code) => {
    expect(() => compileFilter(filter)).toThrow(ServerError);
    expect(() => compileFilter(filter)).toThrow(expect.objectContaining({ code }));
  });
});
