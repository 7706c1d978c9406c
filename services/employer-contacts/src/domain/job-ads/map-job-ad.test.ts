import { demandWish } from '@samspar/contracts';
import { occupationByCode } from '@samspar/reference-data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticAds } from '../../../test/synthetic-ads.ts';
import { withBuiltIn } from '../taxonomy/built-in-concepts.ts';
import type { KnownConcept } from '../taxonomy/known-concept.ts';
import type { JobAd } from './job-ad.ts';
import { mapJobAd, municipalityOf } from './map-job-ad.ts';
import { readJobAd } from './read-job-ad.ts';

const builtIn = withBuiltIn(new Map());
const concept = (concept_id: string | null, label: string | null, weight?: number) => ({
  concept_id,
  label,
  weight,
});
const welders = occupationByCode('7212')?.conceptId ?? '';

function adOf(fields: object): JobAd {
  const read = readJobAd({ id: '1', occupation_group: { legacy_ams_taxonomy_id: '7212' }, ...fields });
  if (read.kind !== 'ad') throw new Error('Not an ad.');
  return read.ad;
}
function mapped(fields: object, imported: KnownConcept[] = []) {
  const conceptOf = withBuiltIn(new Map(imported.map((each) => [each.conceptId, each])));
  return mapJobAd(adOf(fields), { municipality: '1488', conceptOf, importedOn: '2026-11-22' });
}

describe('The occupation of an ad', () => {
  it.each([
    ["its group's code", { occupation_group: { legacy_ams_taxonomy_id: '7212' } }],
    ["its group's code, in a list", { occupation_group: [{ legacy_ams_taxonomy_id: '7212' }] }],
    ["its group's concept", { occupation_group: concept(welders, null) }],
    ["its group's name", { occupation_group: concept(null, 'Svetsare och gasskärare') }],
    [
      "its occupation's concept",
      { occupation_group: null, occupation: concept('occu_pat_ion', 'Rörsvetsare') },
    ],
  ])('is found by %s', (_what, fields) => {
    const known: KnownConcept = {
      conceptId: 'occu_pat_ion',
      type: 'occupation-name',
      label: 'Rörsvetsare',
      ssyk: '7212',
    };
    expect(mapped(fields, [known])).toMatchObject({ wish: { ssyk: '7212' } });
  });

  it("is not taken from an occupation's old code, which only looks like SSYK", () => {
    const { wish, unmapped } = mapped({
      occupation_group: null,
      occupation: { concept_id: 'x', label: 'Rörsvetsare', legacy_ams_taxonomy_id: '7212' },
    });
    expect(wish).not.toHaveProperty('ssyk');
    expect(unmapped).toContainEqual({
      kind: 'occupation',
      why: 'unknown-concept',
      required: true,
      conceptId: 'x',
      label: 'Rörsvetsare',
    });
  });

  it('is the first of several groups, and the others are told of', () => {
    const groups = [
      { legacy_ams_taxonomy_id: '7212', label: 'a' },
      { legacy_ams_taxonomy_id: '7223', label: 'b' },
    ];
    const { wish, unmapped } = mapped({ occupation_group: groups });
    expect(wish.ssyk).toBe('7212');
    expect(unmapped.filter(({ kind, why }) => kind === 'occupation' && why === 'ambiguous')).toHaveLength(2);
  });
});

describe('The terms of an ad', () => {
  it.each([
    ['the day after the last day to apply', '2027-02-01T23:59:59', '2027-02-02'],
    ['a month from the import, where that is sooner', '2026-12-01', '2026-12-22'],
    ['a month from the import, where the last day has passed', '2026-10-01', '2026-12-22'],
    ['a month from the import, where the last day is a slip of the pen', '2099-01-01', '2026-12-22'],
    ['a month from the import, where there is no such day', '2027-02-30', '2026-12-22'],
    ['a month from the import, where none is said', null, '2026-12-22'],
  ])('start: %s', (_what, application_deadline, start) => {
    expect(mapped({ application_deadline })).toMatchObject({ wish: { start }, assumed: ['start'] });
  });

  it.each([
    [3, 3],
    [0, undefined],
    [null, undefined],
    [2.5, undefined],
    [501, undefined],
  ])('openings: %j is %j', (number_of_vacancies, openings) => {
    expect(mapped({ number_of_vacancies }).wish.openings).toBe(openings);
  });

  it.each([
    [{ min: 50, max: 75 }, 50],
    [{ min: 0, max: 75 }, 75],
    [{ min: null, max: 40 }, 40],
    [{ min: 100, max: 100 }, 100],
    [{ min: 200 }, 100],
    [null, 100],
  ])('extent: the least of %j, else full time, is %j', (scope_of_work, extent) => {
    const fields = { scope_of_work, working_hours_type: concept('6YE1_gAC_R2G', 'Heltid') };
    expect(mapped(fields).wish.extent).toBe(extent);
  });

  it('extent: part time without a number is left open', () => {
    const { wish, unmapped } = mapped({ working_hours_type: concept('947z_JGS_Uk2', null) });
    expect(wish).not.toHaveProperty('extent');
    expect(unmapped).toContainEqual({
      kind: 'working-hours',
      why: 'not-said',
      required: false,
      conceptId: '947z_JGS_Uk2',
    });
  });

  it.each([
    [concept('a7uU_j21_mkL', null), 'permanent'],
    [concept('Xj7x_7yZ_jEn', 'whatever'), 'three-to-six-months'],
    [concept(null, '6 månader eller längre'), 'six-months-or-longer'],
    [concept(null, '12 månader - upp till 2 år'), 'six-months-or-longer'],
    [concept(null, '11 dagar - upp till 3 månader'), 'up-to-three-months'],
    [concept(null, 'Upp till 10 dagar'), 'up-to-ten-days'],
    [concept('none', 'Ibland'), undefined],
  ])('duration: %j is %j', (duration, expected) => {
    expect(mapped({ duration }).duration).toBe(expected);
  });
});

describe('What an ad asks for', () => {
  it('becomes must-haves without weight and merits with the weight it has', () => {
    const { wish } = mapped({
      must_have: { languages: [concept(null, 'Svenska', 10)], skills: [concept(null, 'Heta arbeten', 10)] },
      nice_to_have: { languages: [concept(null, 'Engelska', 5), concept(null, 'Tyska')] },
    });
    expect(wish.formal).toEqual([
      { kind: 'swedish', min: 4, required: true, weight: 0 },
      { kind: 'certificate', code: 'heta-arbeten', required: true, weight: 0 },
      { kind: 'language', code: 'en', min: 3, required: false, weight: 3 },
      { kind: 'language', code: 'de', min: 3, required: false, weight: 2 },
    ]);
  });

  it('says what was assumed', () => {
    const { assumed } = mapped({
      must_have: {
        languages: [concept(null, 'Svenska')],
        education: [concept(null, 'Juridik och rättsvetenskap')],
      },
      experience_required: true,
    });
    expect(assumed).toEqual(expect.arrayContaining(['start', 'swedish-level', 'experience-months']));
  });

  it('asks for a licence where the ad requires one, else counts it as a merit', () => {
    const licence = { driving_license: [concept('VTK8_WRx_GcM', null), concept(null, 'C')] };
    const required = mapped({ ...licence, driving_license_required: true });
    expect(required.wish.formal).toMatchObject([
      { kind: 'licence', class: 'B', required: true },
      { class: 'C', required: true },
    ]);
    expect(mapped(licence).wish.formal).toMatchObject([
      { class: 'B', required: false },
      { class: 'C', required: false },
    ]);
    expect(mapped({ driving_license_required: true }).unmapped).toContainEqual({
      kind: 'licence',
      why: 'not-said',
      required: true,
    });
  });

  it('asks for experience of what the ad says, else of the occupation', () => {
    const waiters = occupationByCode('5131')?.conceptId ?? '';
    const said = {
      experience_required: true,
      must_have: { work_experiences: [concept(waiters, 'Servering')] },
    };
    const experience = (ssyk: string) => ({
      kind: 'experience',
      ssyk,
      months: 12,
      required: true,
      weight: 0,
    });
    expect(mapped(said).wish.formal).toEqual([experience('5131')]);
    expect(mapped({ experience_required: true }).wish.formal).toEqual([experience('7212')]);
    expect(mapped({ experience_required: false }).wish.formal).toEqual([]);
  });

  it('makes one criterion of a level and a field of education, at the lowest level named', () => {
    const field: KnownConcept = {
      conceptId: 'f',
      type: 'sun-education-field-3',
      label: 'Maskinteknik',
      educationField: '521',
    };
    const levels = [concept(null, 'Forskarutbildning'), concept(null, 'Gymnasial utbildning')];
    const asked = { must_have: { education: [concept('f', null)], education_level: levels } };
    expect(mapped(asked, [field]).wish.formal).toEqual([
      { kind: 'education', min: 3, field: '521', required: true, weight: 0 },
    ]);
  });

  it('leaves several fields of education for a person to choose from', () => {
    const fields = [concept(null, 'Bred, generell utbildning'), concept(null, 'Personlig utveckling')];
    const { wish, unmapped } = mapped({ must_have: { education: fields } });
    expect(wish.formal).toEqual([]);
    expect(unmapped.filter(({ kind }) => kind === 'education').map(({ why }) => why)).toEqual([
      'ambiguous',
      'ambiguous',
    ]);
  });

  it('asks for the same thing once, as a must-have if it is one', () => {
    const english = [concept(null, 'Engelska')];
    const { wish } = mapped({
      must_have: { languages: english },
      nice_to_have: { languages: [...english, ...english] },
    });
    expect(wish.formal).toEqual([{ kind: 'language', code: 'en', min: 3, required: true, weight: 0 }]);
  });

  it('tells of what it has no criterion for', () => {
    const { unmapped } = mapped({
      access_to_own_car: true,
      nice_to_have: { skills: [concept('s', 'Excel')] },
    });
    expect(unmapped).toEqual(
      expect.arrayContaining([
        { kind: 'own-car', why: 'no-such-criterion', required: true },
        { kind: 'skill', why: 'unknown-concept', required: false, conceptId: 's', label: 'Excel' },
      ]),
    );
  });

  it('holds no more criteria than a demand does: must-haves first, the rest is told of', () => {
    const languages = ['Arabiska', 'Finska', 'Franska', 'Spanska', 'Tyska', 'Polska', 'Ryska', 'Turkiska'];
    const licences = ['AM', 'A1', 'A2', 'A', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE'];
    const skills = [
      'Heta arbeten',
      'Traverskort',
      'Liftutbildning',
      'Motorsågskörkort',
      'Röjsågskörkort',
      'Arbete på väg',
      'Hjärt-lungräddning',
      'Ställningsbyggnad',
      'Truckkort A',
      'Truckkort B',
    ];
    const labels = (names: string[]) => names.map((name) => concept(null, name));
    const { wish, unmapped } = mapped({
      driving_license: labels(licences),
      must_have: { skills: labels(skills) },
      nice_to_have: { languages: labels(languages) },
    });
    expect(wish.formal).toHaveLength(30);
    expect(wish.formal.filter(({ required }) => required)).toHaveLength(10);
    expect(unmapped.filter(({ why }) => why === 'too-many')).toHaveLength(2);
  });
});

describe('A mapped ad', () => {
  it('is found in a municipality by code, by concept or by name', () => {
    const known: KnownConcept = {
      conceptId: 'm',
      type: 'municipality',
      label: 'Trollhättan',
      municipality: '1488',
    };
    const conceptOf = withBuiltIn(new Map([['m', known]]));
    const place = (workplace_address: object | null) =>
      municipalityOf(adOf({ workplace_address }), conceptOf);
    expect(place({ municipality_code: '1488' })).toBe('1488');
    expect(place({ municipality_code: null, municipality_concept_id: 'm' })).toBe('1488');
    expect(place({ municipality: 'trollhättan' })).toBe('1488');
    expect([place({ municipality: 'Ankeborg' }), place(null)]).toEqual([undefined, undefined]);
  });

  it('is always something a demand can be, and always the same', () => {
    const seeds = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const item of syntheticAds(5, { seed })) {
          const ad = adOf(item);
          const context = { municipality: '1488', conceptOf: builtIn, importedOn: '2026-11-22' };
          const { wish } = mapJobAd(ad, context);
          expect(demandWish.safeParse({ ssyk: '7212', ...wish }).error).toBeUndefined();
          expect(mapJobAd(structuredClone(ad), context)).toEqual(mapJobAd(ad, context));
        }
      }),
    );
  });
});
