import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhnCheckDigit } from './luhn.ts';
import {
  isPersonnummer,
  isSamordningsnummer,
  personnummerBirthDate,
  personnummerSex,
} from './personnummer.ts';

// Birth numbers 980–999 are never given to anyone: the Tax Agency keeps them for tests.
const numberFor = (date: string, birthNumber: number): string => {
  const nine = `${date.slice(2)}${birthNumber}`;
  return `${date}${birthNumber}${luhnCheckDigit(nine)}`;
};

const birthNumber = fc.integer({ min: 980, max: 999 });
const birthDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));

describe('a personal identity number', () => {
  it('is accepted with and without hyphen', () => {
    const number = numberFor('19850312', 984);
    expect(isPersonnummer(number)).toBe(true);
    expect(isPersonnummer(`${number.slice(0, 8)}-${number.slice(8)}`)).toBe(true);
  });

  it.each([
    ['a date that does not exist', numberFor('20230229', 980)],
    ['a month that does not exist', numberFor('19851312', 980)],
    ['ten digits', numberFor('19850312', 984).slice(2)],
    ['letters', '19850312ABCD'],
    ['something around it', ` ${numberFor('19850312', 984)}`],
  ])('is refused for %s', (_, text) => {
    expect(isPersonnummer(text)).toBe(false);
  });

  it('has exactly one check digit that fits', () => {
    fc.assert(
      fc.property(birthDate, birthNumber, (date, birth) => {
        const stem = numberFor(date, birth).slice(0, 11);
        expect('0123456789'.split('').filter((digit) => isPersonnummer(stem + digit))).toHaveLength(1);
      }),
    );
  });

  it('tells the sex by the last digit but one, odd for men', () => {
    expect(personnummerSex(numberFor('19850312', 984))).toBe('woman');
    expect(personnummerSex(numberFor('19850312', 985))).toBe('man');
    expect(personnummerSex('19850312')).toBeUndefined();
  });

  it('tells the date of birth', () => {
    expect(personnummerBirthDate(numberFor('20040229', 990))).toBe('2004-02-29');
    expect(personnummerBirthDate('nej')).toBeUndefined();
  });
});

describe('a coordination number', () => {
  const number = numberFor('19850372', 985);

  it('adds sixty to the day and is not a personal identity number', () => {
    expect(isSamordningsnummer(number)).toBe(true);
    expect(isPersonnummer(number)).toBe(false);
    expect(isSamordningsnummer(numberFor('19850312', 985))).toBe(false);
  });

  it('tells sex and date of birth alike', () => {
    expect(personnummerSex(number)).toBe('man');
    expect(personnummerBirthDate(number)).toBe('1985-03-12');
  });

  it('is refused for a day that does not exist', () => {
    expect(isSamordningsnummer(numberFor('19850291', 985))).toBe(false);
  });
});
