/** True when the last of the digits is the check digit of those before it (Luhn, modulus 10). */
export const hasLuhnCheckDigit = (digits: string): boolean => luhnSum(digits) % 10 === 0;

/** The check digit to write after these digits. */
export const luhnCheckDigit = (digits: string): string => String((10 - (luhnSum(`${digits}0`) % 10)) % 10);

const luhnSum = (digits: string): number =>
  digits
    .split('')
    .toReversed()
    .reduce((sum, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
