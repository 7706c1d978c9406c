/**
 * Half-up rounding of the exact quotient n/d of whole numbers, n ≥ 0 and d > 0, both below 2^50. There a double quotient can't
 * be rounded onto a whole number it falls short of, so that its floor is exact.
 */
export const roundHalfUp = (n: number, d: number): number => Math.floor((2 * n + d) / (2 * d));

// A double carries the sums rounded here to about 1e-12; a value nearer than this to a half is decided exactly.
export const doubtfulWithin = 1e-8;

/**
 * Half-up rounding of a number known as a double, `reaches(k)` telling exactly whether the true number is ≥ k − ½.
 * `reaches` is asked only where the double can't tell.
 */
export const roundHalfUpExactly = (value: number, reaches: (k: number) => boolean): number => {
  const shifted = value + 0.5;
  const nearest = Math.round(shifted);
  if (Math.abs(shifted - nearest) > doubtfulWithin) return Math.floor(shifted);
  return reaches(nearest) ? nearest : nearest - 1;
};

/** A decimal number as written (0.6 is six tenths, not the double next to it), as a whole numerator and denominator. */
export const decimalFraction = (value: number): { n: bigint; d: bigint } => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const shift = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return shift >= 0 ? { n: digits, d: 10n ** BigInt(shift) } : { n: digits * 10n ** BigInt(-shift), d: 1n };
};
