import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedName, nameKeys, nameLikeness, nameWords, searchedName } from './employer-name.ts';

describe("An employer's name", () => {
  it.each([
    ['Exempel Bygg AB', 'Bygg Exempel Aktiebolag'],
    ['Exempel Bygg AB (publ)', 'EXEMPEL  BYGG'],
    ['Handelsbolaget Påhittat & Co', 'Påhittat, Co HB'],
    ['Café Påhitt i Trollhättan', 'Cafe Påhitt Trollhättan'],
  ])('is the same whatever its form, case and order: %s, %s', (one, other) => {
    expect(comparedName(one)).toBe(comparedName(other));
    expect(nameLikeness(one, other)).toBe(1);
  });

  it('keeps å, ä and ö apart from a and o', () => {
    expect(searchedName('Åhlgrens Öl')).toBe('åhlgrens öl');
    expect(comparedName('Bära AB')).not.toBe(comparedName('Bara AB'));
  });

  it('is all of its words when they only say the form', () => {
    expect(nameWords('Kommunen')).toEqual(['kommunen']);
  });

  it.each([
    ['Påhittade Stålbolaget AB', 'Påhittade Stålbolagt AB', 0.7],
    ['Exempel Bygg AB', 'Exempel Bygg & Plåt AB', 0.7],
    ['Verkstadsservice AB', 'Verkstadservice', 0.7],
  ])('is alike in spite of slips and added words: %s, %s', (one, other, least) => {
    expect(nameLikeness(one, other)).toBeGreaterThan(least);
  });

  it.each([
    ['Exempel Bygg AB', 'Påhittat Måleri AB'],
    ['Norra Åkeriet', 'Södra Bageriet'],
  ])('is not alike when only the form or the ending is: %s, %s', (one, other) => {
    expect(nameLikeness(one, other)).toBeLessThan(0.5);
  });

  const word = fc.stringMatching(/^[a-zåäö]{6,14}$/);

  it('has a key in common with itself after any single slip in a word of six letters or more', () => {
    fc.assert(
      fc.property(word, fc.nat(20), fc.constantFrom('x', ''), (name, place, slip) => {
        const at = place % name.length;
        const slipped = name.slice(0, at) + slip + name.slice(at + 1);
        expect(nameKeys(slipped).some((key) => nameKeys(name).includes(key))).toBe(true);
      }),
    );
  });

  it('is as alike the other way round, and wholly like itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        expect(nameLikeness(one, other)).toBe(nameLikeness(other, one));
        expect(nameLikeness(one, one)).toBe(1);
      }),
    );
  });
});
