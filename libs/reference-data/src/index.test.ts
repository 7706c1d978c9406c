import { describe, expect, it } from 'vitest';
import * as reference from './index.ts';

const tables: Record<string, readonly (string | number)[]> = {
  branches: reference.branches.map((each) => each.code),
  certificates: reference.certificates.map((each) => each.code),
  cpvCategories: reference.cpvCategories.map((each) => each.code),
  educationFields: reference.educationFields.map((each) => each.code),
  educationLevels: reference.educationLevels.map((each) => each.level),
  languages: reference.languages.map((each) => each.code),
  licences: reference.licences.map((each) => each.class),
  measures: reference.measures.map((each) => each.id),
  municipalities: reference.municipalities.map((each) => each.code),
  occupations: reference.occupations.map((each) => each.ssyk),
  ratingSources: reference.ratingSources.map((each) => each.code),
  schedules: reference.schedules.map((each) => each.code),
  sizeClasses: reference.sizeClasses.map((each) => each.code),
  stages: reference.stages.map((each) => each.code),
  swedishLevels: reference.swedishLevels.map((each) => each.level),
  traits: reference.traits.map((each) => each.code),
};

describe('every table', () => {
  it.each(Object.entries(tables))('%s has rows, and each code once', (_, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('writes certificates and measures in plain lower-case letters, digits and hyphens', () => {
    const ids = [
      ...reference.certificates.map((each) => each.code),
      ...reference.measures.map((each) => each.id),
    ];
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('names languages by two letters', () => {
    expect(reference.languages.filter((each) => !/^[a-z]{2}$/.test(each.code))).toEqual([]);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    expect(reference.languages.filter((each) => names.of(each.code) === undefined)).toEqual([]);
  });

  it('puts the ladder and the Swedish levels in order', () => {
    expect(reference.stageOrder('employable')).toBeLessThan(reference.stageOrder('matchable'));
    expect(reference.swedishLevels.map((each) => each.level)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(reference.swedishLevel(3).code).toBe('sfi-c');
  });

  it('limits the age of every profile field by whole days', () => {
    expect(Object.values(reference.freshnessLimits).every((days) => Number.isInteger(days) && days > 0)).toBe(
      true,
    );
  });
});
