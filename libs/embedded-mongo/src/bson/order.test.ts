import { Binary, BSONRegExp, Decimal128, Double, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from './key.ts';
import { compareValues, isIdentical } from './order.ts';

const long = (text: string) => Long.fromString(text);
const decimal = (text: string) => Decimal128.fromString(text);
const binary = (...bytes: number[]) => new Binary(Buffer.from(bytes));

/** One value of each type and several within, in MongoDB's order. */
const inOrder: unknown[] = [
  new MinKey(),
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  long('-9223372036854775808'),
  -1.5,
  0,
  decimal('1E-6000'),
  0.1,
  decimal('0.10000000000000000556'),
  9,
  long('10'),
  decimal('10.5'),
  2 ** 53,
  long('9007199254740993'),
  Number.MAX_VALUE,
  decimal('1E+6000'),
  Number.POSITIVE_INFINITY,
  '',
  'Z',
  'a',
  'ab',
  'å',
  '\uffee',
  '😀',
  {},
  { a: 1 },
  { a: 2 },
  { a: 2, b: 1 },
  { b: 1 },
  [],
  [1],
  [1, 2],
  [2],
  binary(0x80),
  binary(0x81),
  binary(1, 2),
  new ObjectId('000000000000000000000001'),
  new ObjectId('ffffffffffffffffffffffff'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Timestamp({ t: 1, i: 2 }),
  new Timestamp({ t: 2, i: 1 }),
  new BSONRegExp('a', 'i'),
  new MaxKey(),
];

describe('the order of values', () => {
  it('is MongoDB’s, across types and within them', () => {
    expect(inOrder.toReversed().toSorted(compareValues)).toEqual(inOrder);
    for (const [index, value] of inOrder.entries()) {
      for (const later of inOrder.slice(index + 1)) {
        expect(compareValues(value, later)).toBeLessThan(0);
        expect(compareValues(later, value)).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    [5, long('5')],
    [0.5, decimal('0.50')],
    [long('10'), decimal('1E+1')],
    [2 ** 60, long('1152921504606846976')],
    [0, -0],
    [decimal('0.3'), decimal('0.30')],
    [null, undefined],
    [{ n: 1 }, { n: long('1') }],
    [[1], [long('1')]],
  ])('holds %s and %s equal, and gives them one key', (a, b) => {
    expect(compareValues(a, b)).toBe(0);
    expect(keyOf(a)).toBe(keyOf(b));
    expect(compareValues(b, a)).toBe(0);
  });

  it('tells numbers apart that are equal only after rounding', () => {
    for (const [a, b] of [
      [2 ** 53, long('9007199254740993')],
      [0.1, decimal('0.1')],
      [long('9007199254740992'), long('9007199254740993')],
    ]) {
      expect(compareValues(a, b)).not.toBe(0);
      expect(keyOf(a)).not.toBe(keyOf(b));
    }
  });

  it('gives two values the same key exactly when they are equal', () => {
    const scalar = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(
        0.5,
        null,
        true,
        false,
        '',
        'a',
        's1:a',
        'n1;',
        long('2'),
        decimal('0.5'),
        decimal('2.0'),
      ),
      fc.constantFrom(binary(1), binary(0x80), binary(0x81), new Date(1), new Date(2)),
    );
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 's1:a'), scalar, { maxKeys: 2, noNullPrototype: true }),
    );
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(keyOf(a) === keyOf(b)).toBe(compareValues(a, b) === 0);
        expect(Math.sign(compareValues(a, b))).toBe(-Math.sign(compareValues(b, a)) + 0);
        if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) {
          expect(compareValues(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('identity of values', () => {
  it('is of types and of the order of fields, not only of value', () => {
    expect(isIdentical({ a: 1, b: [null] }, { a: 1, b: [null] })).toBe(true);
    expect(isIdentical(binary(1), binary(1))).toBe(true);
    expect(isIdentical(binary(0x80), binary(0x81))).toBe(false);
    expect(isIdentical({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
    expect(isIdentical(5, long('5'))).toBe(false);
    expect(isIdentical(decimal('1.0'), decimal('1.00'))).toBe(false);
    expect(isIdentical(null, undefined)).toBe(false);
    expect(isIdentical([1], [1, 2])).toBe(false);
    expect(isIdentical(new Double(1), 1)).toBe(false);
  });
});
