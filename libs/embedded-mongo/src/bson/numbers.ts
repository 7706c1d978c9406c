import { Decimal128, Long } from 'bson';

export type BsonNumber = number | Long | Decimal128;

export const isWide = (value: unknown): value is Long | Decimal128 =>
  value instanceof Decimal128 || (value instanceof Long && value._bsontype === 'Long');

export const isNumber = (value: unknown): value is BsonNumber => typeof value === 'number' || isWide(value);

/** digits · 10^exponent, with no rounding; NaN and the infinities stay numbers. */
type Exact = { digits: bigint; exponent: number } | number;

/** Orders any two BSON numbers by value, as MongoDB does: across types, NaN before all others. */
export function compareNumbers(a: BsonNumber, b: BsonNumber): number {
  if (typeof a === 'number' && typeof b === 'number') return compareDoubles(a, b);
  const x = exact(a);
  const y = exact(b);
  if (typeof x === 'number' || typeof y === 'number') {
    return compareDoubles(typeof x === 'number' ? x : 0, typeof y === 'number' ? y : 0);
  }
  const exponent = Math.min(x.exponent, y.exponent);
  const left = x.digits * 10n ** BigInt(x.exponent - exponent);
  const right = y.digits * 10n ** BigInt(y.exponent - exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A text equal for equal numbers of any type, and different for different ones. */
export function numberKey(value: BsonNumber): string {
  if (typeof value === 'number' && (Number.isSafeInteger(value) || !Number.isInteger(value))) {
    return value === 0 ? '0' : String(value);
  }
  const number = exact(value);
  if (typeof number === 'number') return String(number);
  const { digits, exponent } = number;
  if (exponent >= 0) return String(digits * 10n ** BigInt(exponent));
  const double = Number(String(value));
  return compareNumbers(double, value) === 0 ? numberKey(double) : stripped(digits, exponent);
}

const compareDoubles = (a: number, b: number): number => {
  if (a === b) return 0;
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  return Number.isNaN(b) || a > b ? 1 : -1;
};

function exact(value: BsonNumber): Exact {
  if (typeof value === 'number') return exactDouble(value);
  if (value instanceof Long) return { digits: value.toBigInt(), exponent: 0 };
  return exactDecimal(value.toString());
}

/** A fraction m/2^k is m·5^k / 10^k, so every double has an exact decimal form. */
function exactDouble(value: number): Exact {
  if (!Number.isFinite(value)) return value;
  let scaled = value;
  let twos = 0;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    twos += 1;
  }
  return { digits: BigInt(scaled) * 5n ** BigInt(twos), exponent: -twos };
}

function exactDecimal(text: string): Exact {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]\d+))?$/i.exec(text);
  if (!parts) return Number(text);
  const [, sign = '', whole = '0', fraction = '', power = '0'] = parts;
  return { digits: BigInt(`${sign}${whole}${fraction}`), exponent: Number(power) - fraction.length };
}

function stripped(digits: bigint, exponent: number): string {
  const text = String(digits).replace(/0+$/, '');
  return `${text}e${exponent + String(digits).length - text.length}`;
}
