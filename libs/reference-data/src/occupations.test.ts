import { describe, expect, it } from 'vitest';
import { hasPublishedTaxonomy, publishedConcepts } from '../test/published-taxonomy.ts';
import { occupationWords } from './occupation-words.ts';
import { isSsyk, occupationByCode, occupations, searchOccupations } from './occupations.ts';

const codesFound = (text: string, limit?: number) => searchOccupations(text, limit).map((each) => each.ssyk);

describe('occupations', () => {
  it('holds all 400 groups of SSYK 2012, each code once and in order', () => {
    const codes = occupations.map((each) => each.ssyk);
    expect(codes).toHaveLength(400);
    expect(codes).toEqual([...new Set(codes)].toSorted());
  });

  it.skipIf(!hasPublishedTaxonomy)(
    'agrees with the published taxonomy (skipped where its files are absent)',
    () => {
      const published = publishedConcepts('ssyk-level-4-groups.json')
        .map((each) => [each.ssyk_code_2012, each.preferred_label, each.id])
        .toSorted(([one], [other]) => String(one).localeCompare(String(other)));
      expect(occupations.map((each) => [each.ssyk, each.sv, each.conceptId])).toEqual(published);
    },
  );

  it('gives words to groups that exist only', () => {
    expect(Object.keys(occupationWords).filter((code) => !isSsyk(code))).toEqual([]);
  });

  it('finds a group by its whole code and not by a prefix', () => {
    expect(occupationByCode('7212')?.sv).toBe('Svetsare och gasskärare');
    expect(occupationByCode('721')).toBeUndefined();
    expect(isSsyk('0000')).toBe(false);
  });
});

describe('searching occupations', () => {
  it('finds nursing assistants without diacritics and from the first letters', () => {
    expect(codesFound('underskot')).toEqual(['5321', '5323']);
    expect(codesFound('UNDERSKÖT')).toEqual(['5321', '5323']);
  });

  it('finds by the name people use, not just by the official label', () => {
    expect(codesFound('lokalvårdare')[0]).toBe('9111');
    expect(codesFound('takläggare')[0]).toBe('7121');
    expect(codesFound('forklift')[0]).toBe('8344');
  });

  it('puts a name that starts with the text before one that only holds it', () => {
    const found = codesFound('målare');
    expect(found[0]).toBe('7131');
    expect(found).toContain('7132');
  });

  it('reads digits as the start of a code', () => {
    expect(codesFound('532')).toEqual(['5321', '5323', '5325', '5326']);
  });

  it('stops at the limit and finds nothing for nothing', () => {
    expect(codesFound('a', 5)).toHaveLength(5);
    expect(codesFound('   ')).toEqual([]);
    expect(codesFound('rymdfarare')).toEqual([]);
  });
});
