import { describe, expect, it } from 'vitest';
import { cpvCategories, cpvCategoryByCode, isCpvCode } from './cpv-categories.ts';
import { isSsyk } from './occupations.ts';

describe('procurement categories', () => {
  it('carry the right check digit', () => {
    expect(cpvCategories.filter((each) => !isCpvCode(each.code))).toEqual([]);
    expect(cpvCategoryByCode('90910000-9')?.sv).toBe('Städning');
  });

  it('name occupations that exist', () => {
    for (const each of cpvCategories) {
      expect(each.ssyk.length, each.code).toBeGreaterThan(0);
      expect(
        each.ssyk.filter((code) => !isSsyk(code)),
        each.code,
      ).toEqual([]);
    }
  });
});

describe('a CPV code', () => {
  it.each(['45000000-7', '70330000-3', '79713000-5', '90911000-6', '90913000-0'])('is %s', (code) => {
    expect(isCpvCode(code)).toBe(true);
  });

  it.each(['90910000-8', '90910000', '9091000-9', '90190000-9', 'städning'])('is not %s', (text) => {
    expect(isCpvCode(text)).toBe(false);
  });
});
