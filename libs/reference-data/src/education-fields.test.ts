import { describe, expect, it } from 'vitest';
import { hasPublishedTaxonomy, publishedConcepts } from '../test/published-taxonomy.ts';
import { educationFieldByCode, educationFields, isEducationField } from './education-fields.ts';

describe('education fields', () => {
  it('knows three digits only', () => {
    expect(educationFieldByCode('723')?.sv).toBe('Omvårdnad');
    expect(isEducationField('72')).toBe(false);
  });

  it.skipIf(!hasPublishedTaxonomy)(
    'agrees with published SUN 2020 (skipped where its files are absent)',
    () => {
      const published = publishedConcepts('sun-field-hierarchy-level-3.json')
        .map((each) => [each.sun_education_field_code_2020, each.preferred_label])
        .toSorted(([one], [other]) => String(one).localeCompare(String(other)));
      expect(educationFields.map((each) => [each.code, each.sv])).toEqual(published);
    },
  );
});
