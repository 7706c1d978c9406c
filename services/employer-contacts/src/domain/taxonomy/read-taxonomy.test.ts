import { occupationByCode } from '@samspar/reference-data';
import { describe, expect, it } from 'vitest';
import { readTaxonomy } from './read-taxonomy.ts';

const group = {
  id: 'aaaa_bbb_ccc',
  type: 'ssyk-level-4',
  preferred_label: 'Svetsare och gasskärare',
  ssyk_code_2012: '7212',
};
const welder = { id: 'dddd_eee_fff', type: 'occupation-name', preferred_label: 'Rörsvetsare' };
const knownWelder = {
  conceptId: 'dddd_eee_fff',
  type: 'occupation-name',
  label: 'Rörsvetsare',
  ssyk: '7212',
};

const welderIn = (...values: unknown[]) =>
  readTaxonomy(values)?.concepts.find(({ conceptId }) => conceptId === 'dddd_eee_fff');

describe('Reading the taxonomy', () => {
  it.each([
    [
      'the download of a version',
      { data: { concepts: [group, { ...welder, broader: [{ id: group.id }] }] } },
    ],
    [
      'a hierarchy',
      {
        data: {
          concepts: [
            {
              id: 'x1',
              type: 'ssyk-level-3',
              preferred_label: 'Svetsare m.fl.',
              narrower: [{ ...group, narrower: [welder] }],
            },
          ],
        },
      },
    ],
    ['concepts by themselves', { concepts: [{ ...welder, broader: [group.id] }, group] }],
    [
      'the names of the older service',
      {
        data: [
          {
            'taxonomy/id': group.id,
            'taxonomy/type': 'ssyk-level-4',
            'taxonomy/preferred-label': 'x',
            'taxonomy/ssyk-code-2012': '7212',
          },
          { ...welder, type: 'occupation_name', broader: [{ id: group.id }] },
        ],
      },
    ],
    [
      'an occupation that has been replaced',
      {
        concepts: [
          group,
          { id: 'new', type: 'occupation-name', preferred_label: 'Svetsare', broader: [{ id: group.id }] },
          { ...welder, replaced_by: [{ id: 'new' }] },
        ],
      },
    ],
    [
      'a group known from the beginning',
      { concepts: [{ ...welder, broader: [{ id: 'isco' }, { id: occupationByCode('7212')?.conceptId }] }] },
    ],
  ])('finds an occupation and its group in %s', (_what, file) => {
    expect(welderIn(file)).toEqual(knownWelder);
  });

  it('reads a list, and one concept on each line', () => {
    const concepts = [group, { ...welder, broader: [{ id: group.id }] }];
    expect(welderIn(...concepts)).toEqual(knownWelder);
    expect(readTaxonomy([group])?.concepts).toHaveLength(1);
  });

  it('reads what codes stand for: municipalities, levels and fields of education', () => {
    const read = readTaxonomy([
      { id: 'm', type: 'municipality', preferred_label: 'Trollhättan', lau_2_code_2015: '1488' },
      { id: 'n', type: 'municipality', preferred_label: 'Stockholm', lau_2_code_2015: '0180' },
      { id: 'l', type: 'sun-education-level-3', preferred_label: 'x', sun_education_level_code_2020: '417' },
      { id: 'f', type: 'sun-education-field-4', preferred_label: 'x', sun_education_field_code_2020: '725a' },
      { id: 'g', type: 'sun-education-field-1', preferred_label: 'x', sun_education_field_code_2020: '7' },
    ]);
    expect(read?.concepts).toEqual([
      { conceptId: 'm', type: 'municipality', label: 'Trollhättan', municipality: '1488' },
      { conceptId: 'n', type: 'municipality', label: 'Stockholm' },
      { conceptId: 'l', type: 'sun-education-level-3', label: 'x', educationLevel: 4 },
      { conceptId: 'f', type: 'sun-education-field-4', label: 'x', educationField: '725' },
      { conceptId: 'g', type: 'sun-education-field-1', label: 'x' },
    ]);
  });

  it('says what it did not understand', () => {
    const keyword = { id: 'k', type: 'keyword', preferred_label: 'svets' };
    expect(readTaxonomy([welder, keyword, { id: 'x' }, null])).toMatchObject({
      passedOver: [{ type: 'keyword', count: 1 }],
      withoutGroup: 1,
      unreadable: 2,
    });
  });

  it.each([{}, { data: {} }, { data: { concepts: [] } }, 7])('finds no taxonomy in %j', (file) => {
    expect(readTaxonomy([file])).toBeUndefined();
  });
});
