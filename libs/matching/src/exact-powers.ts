/**
 * Signs of sums like Σ c·2^(−p/q), decided far beyond the precision of a double. Rounding "once, half up" is only the
 * same on every machine when the halves are found exactly; doubles decide all but the cases next to a half.
 */
const fractionBits = 256n;
const one = 1n << fractionBits;
// Truncation leaves errors near 2^-240; anything smaller than this is a true zero.
const zeroBelow = 1n << (fractionBits - 200n);

/** A number scaled by 2^256. */
export type Scaled = bigint;

export const scaled = (whole: number): Scaled => BigInt(whole) * one;

const ln2 = ((): Scaled => {
  let sum = 0n;
  for (let k = 1n; k <= fractionBits; k += 1n) sum += one / (k << k);
  return sum;
})();

/** 2^(−p/q), for whole p ≥ 0 and q > 0. */
export const negativePowerOfTwo = (p: number, q: number): Scaled => {
  const whole = Math.floor(p / q);
  const rest = (ln2 * BigInt(p - whole * q)) / BigInt(q);
  let sum = one;
  let term = one;
  for (let k = 1n; term !== 0n; k += 1n) {
    term = -(term * rest) / (k << fractionBits);
    sum += term;
  }
  return sum >> BigInt(whole);
};

/** The square root of a scaled number, scaled. */
export const scaledRoot = (value: Scaled): Scaled => {
  const target = value << fractionBits;
  if (target === 0n) return 0n;
  let guess = 1n << BigInt((target.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + target / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
};

/** True when a scaled number is at least zero, taking what truncation alone can leave for zero. */
export const atLeastZero = (value: Scaled): boolean => value > -zeroBelow;
