import { describe, expect, it } from 'vitest';
import { luhnCheckDigit } from './luhn.ts';
import {
  isOrganisationsnummer,
  normaliseOrganisationsnummer,
  organisationsnummerKind,
} from './organisationsnummer.ts';

const legalEntity = `559900123${luhnCheckDigit('559900123')}`;
const soleTrader = `850312984${luhnCheckDigit('850312984')}`;

describe('the number of a legal entity', () => {
  it('is ten digits with or without hyphen', () => {
    expect(isOrganisationsnummer(legalEntity)).toBe(true);
    expect(isOrganisationsnummer(`${legalEntity.slice(0, 6)}-${legalEntity.slice(6)}`)).toBe(true);
  });

  it('is that of the municipalities that are parties', () => {
    expect(isOrganisationsnummer('212000-1306')).toBe(true);
  });

  it('is refused with a wrong check digit or a third digit below two', () => {
    expect(isOrganisationsnummer(legalEntity.slice(0, 9) + ((Number(legalEntity[9]) + 1) % 10))).toBe(false);
    expect(isOrganisationsnummer(soleTrader)).toBe(false);
  });
});

describe('whose number it is', () => {
  it('tells legal entities from sole traders', () => {
    expect(organisationsnummerKind(legalEntity)).toBe('legal-entity');
    expect(organisationsnummerKind(soleTrader)).toBe('sole-trader');
    expect(organisationsnummerKind(`19${soleTrader}`)).toBe('sole-trader');
    expect(organisationsnummerKind('1234567890')).toBeUndefined();
  });
});

describe('the normal form', () => {
  it.each([
    ['a hyphen', '212000-1306', '2120001306'],
    ['spaces', '21 20 00 - 1306', '2120001306'],
    ['the prefix 16', '162120001306', '2120001306'],
    ['the century', `19${soleTrader}`, soleTrader],
  ])('drops %s', (_, written, normal) => {
    expect(normaliseOrganisationsnummer(written)).toBe(normal);
  });

  it('is refused for what is no number', () => {
    expect(normaliseOrganisationsnummer('192120001306')).toBeUndefined();
    expect(normaliseOrganisationsnummer('2120001307')).toBeUndefined();
    expect(normaliseOrganisationsnummer('Bageriet')).toBeUndefined();
  });
});
