import { licences } from '@samspar/reference-data';
import { describe, expect, it } from 'vitest';
import {
  certificateLabelled,
  educationFieldLabelled,
  educationLevelLabelled,
  languageLabelled,
  licenceLabelled,
  ssykLabelled,
} from './label-codes.ts';

describe('Understanding a label', () => {
  it.each([
    ['B', 'B'],
    ['be', 'BE'],
    ['C1E, medeltung lastbil med släp', 'C1E'],
    ['A1 - Lätt motorcykel', 'A1'],
    ['Körkort B', 'B'],
    ['B-körkort', 'B'],
    ['CE', 'CE'],
  ])('reads the licence %s', (label, licence) => {
    expect(licenceLabelled(label)).toBe(licence);
  });

  it.each(['Utökad B', 'Bil', 'B96', 'Traktorkort', 'A3', ''])('takes %s for no licence', (label) => {
    expect(licenceLabelled(label)).toBeUndefined();
  });

  it('reads every licence by its class and by its Swedish name', () => {
    for (const { class: licence, sv } of licences) {
      expect([licenceLabelled(licence), licenceLabelled(sv)]).toEqual([licence, licence]);
    }
  });

  it('reads languages, also by the names of their varieties', () => {
    expect(['Svenska', 'engelska', 'Dari', 'Persiska', 'Sorani', 'Klingonska'].map(languageLabelled)).toEqual(
      ['sv', 'en', 'fa', 'fa', 'ku', undefined],
    );
  });

  it('reads certificates by their exact name, with or without what stands in brackets', () => {
    expect(
      ['Heta arbeten', 'Truckkort B (motviktstruck)', 'Truckkort A', 'Truck'].map(certificateLabelled),
    ).toEqual(['heta-arbeten', 'truckkort-b', 'truckkort-a', undefined]);
  });

  it('reads levels and fields of education and occupation groups by their exact name', () => {
    expect(educationLevelLabelled('Eftergymnasial utbildning,  två år eller längre')).toBe(5);
    expect(educationLevelLabelled('Forskarutbildning')).toBe(6);
    expect(educationFieldLabelled('Bred, generell utbildning')).toBe('010');
    expect(ssykLabelled('Svetsare och gasskärare')).toBe('7212');
    expect(ssykLabelled('Svetsare')).toBeUndefined();
  });
});
