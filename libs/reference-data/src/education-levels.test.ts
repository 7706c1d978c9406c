import { describe, expect, it } from 'vitest';
import { hasPublishedTaxonomy, publishedConcepts } from '../test/published-taxonomy.ts';
import { educationLevel, educationLevels, isEducationLevel } from './education-levels.ts';

describe('education levels', () => {
  it('stand at the index of their number', () => {
    expect(educationLevels.map((each) => each.level)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(educationLevel(3).sv).toBe('Gymnasial utbildning');
    expect(isEducationLevel(7)).toBe(false);
  });

  it.skipIf(!hasPublishedTaxonomy)(
    'agrees with published SUN 2020 (skipped where its files are absent)',
    () => {
      const published = publishedConcepts('sun-level-hierarchy.json');
      expect(published).toHaveLength(educationLevels.length);
      for (const level of published) {
        const ours = educationLevels[Number(level.sun_education_level_code_2020)];
        expect(ours?.sv.toLowerCase()).toContain(level.preferred_label.toLowerCase());
      }
    },
  );
});
