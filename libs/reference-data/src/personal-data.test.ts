import { describe, expect, it } from 'vitest';
import { luhnCheckDigit } from './luhn.ts';
import { findPersonalData } from './personal-data.ts';

const ten = `850312984${luhnCheckDigit('850312984')}`;
const wrong = ten.slice(0, 9) + ((Number(ten[9]) + 1) % 10);
const hyphened = (digits: string) => `${digits.slice(0, -4)}-${digits.slice(-4)}`;
const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('personal data in free text', () => {
  it.each([
    ['twelve digits', `19${ten}`],
    ['ten digits', ten],
    ['ten digits with a hyphen', hyphened(ten)],
    ['twelve digits with a hyphen', hyphened(`19${ten}`)],
    ['the plus sign of the hundred-year-old', `${ten.slice(0, 6)}+${ten.slice(6)}`],
    ['a coordination number', hyphened(`850372984${luhnCheckDigit('850372984')}`)],
    ['a slip in the check digit', hyphened(wrong)],
  ])('is a personal identity number written with %s', (_, number) => {
    expect(found(`Ring om ${number} imorgon.`)).toEqual([['personnummer', number]]);
  });

  it.each(['kontakt.lager@example.org', 'åsa+jobb@post.example.se'])(
    'is the e-mail address %s',
    (address) => {
      expect(found(`Skriv till ${address}.`)).toEqual([['email', address]]);
    },
  );

  it.each([
    '070-174 06 05',
    '0701740605',
    '+46 70 174 06 05',
    '+46 (0)70-174 06 05',
    '08-465 004 05',
    '0520-49 00 00',
    '+47 22 00 00 00',
  ])('is the telephone number %s', (number) => {
    expect(found(`Nås på ${number} dagtid`)).toEqual([['telephone', number]]);
  });

  it.each([
    'Kan börja 2026-11-22, helst 100 %.',
    'Arbetar 2026-11-22 - 2027-01-15.',
    'Skift kl 0700-1600 eller 07:00-16:00.',
    'Företaget 556036-0793 har 120 anställda.',
    'SSYK 7212, SUN 521, CPV 90910000-9.',
    'Lokal 1488 och postnummer 461 30.',
  ])('is not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is given in text order and never twice', () => {
    expect(found(`070-174 06 05, a@example.org, ${hyphened(ten)}`)).toEqual([
      ['telephone', '070-174 06 05'],
      ['email', 'a@example.org'],
      ['personnummer', hyphened(ten)],
    ]);
  });
});
