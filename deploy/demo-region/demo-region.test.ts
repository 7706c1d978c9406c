import {
  branchStructure,
  isBranch,
  isCertificate,
  isEducationField,
  isLanguage,
  isMunicipality,
  isOrganisationsnummer,
  isPersonnummer,
  isSsyk,
  municipalityByCode,
  organisationsnummerKind,
  personnummerBirthDate,
  personnummerSex,
} from '@samspar/reference-data';
import { competence, demandProfile } from '@samspar/contracts';
import { describe, expect, it } from 'vitest';
import { ageOn, daysBetween } from './calendar.ts';
import type { DemoCandidate } from './demo-region-types.ts';
import { type DemoRegion, generateDemoRegion } from './demo-region.ts';
import { eligibleFor } from './test/eligible-for.ts';

const today = '2026-11-22';
const seeds = [1, 2026];
const regions = seeds.map((seed) => [seed, generateDemoRegion({ seed, today })] as const);

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length;

const percent = (part: number) => Math.round(part * 1000) / 10;

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

const age = ({ person }: DemoCandidate) => ageOn(personnummerBirthDate(person.personnummer) as string, today);

const isNewlyArrived = ({ person, profile }: DemoCandidate) =>
  person.birthRegion === 'outside-europe' && daysBetween(profile.registeredAt, today) < 730;

describe('the demo region', () => {
  it('is the same to the last field for the same seed and day', () => {
    expect(generateDemoRegion({ seed: 5, today })).toEqual(generateDemoRegion({ seed: 5, today }));
  });

  it('is another for another seed', () => {
    const [one, other] = [5, 6].map((seed) => generateDemoRegion({ seed, today }).candidates.slice(0, 20));
    expect(one).not.toEqual(other);
  });

  it('can be made for any day, a leap day too', () => {
    expect(generateDemoRegion({ seed: 1, today: '2028-02-29' }).candidates).toHaveLength(1294);
  });

  it('gives every part a key of its own', () => {
    const { employers, demands, candidates, jobTracks } = generateDemoRegion({ seed: 1, today });
    const keys = [...employers, ...demands, ...candidates, ...jobTracks].map((each) => each.key);
    expect(duplicates(keys)).toEqual([]);
  });
});

describe.each(regions)('the people of seed %i', (_, { candidates }: DemoRegion) => {
  it('are target group A: 1,294 in all, by municipality', () => {
    const inMunicipality = (code: string) => candidates.filter((each) => each.municipality === code).length;
    expect(candidates).toHaveLength(1294);
    expect([inMunicipality('1488'), inMunicipality('1487'), inMunicipality('1444')]).toEqual([754, 496, 44]);
  });

  it('are born outside Europe to about 65 % and of both sexes about evenly', () => {
    expect(percent(share(candidates, (each) => each.person.birthRegion === 'outside-europe'))).toBeCloseTo(
      65,
      0,
    );
    const women = share(candidates, (each) => each.person.sex === 'woman');
    expect(women).toBeGreaterThan(0.48);
    expect(women).toBeLessThan(0.54);
  });

  it('are 18 to 64 years old', () => {
    expect(candidates.filter((each) => age(each) < 18 || age(each) > 64)).toEqual([]);
  });

  it('mostly lack upper secondary', () => {
    const without = share(candidates, (each) => each.profile.education.level < 3);
    expect(without).toBeGreaterThan(0.55);
    expect(without).toBeLessThan(0.65);
  });

  it('are, where newly arrived, schooled and aged as in the establishment programme', () => {
    const arrived = candidates.filter(isNewlyArrived);
    const schooled = (...levels: number[]) =>
      percent(share(arrived, (each) => levels.includes(each.profile.education.level)));
    expect(arrived.length).toBeGreaterThan(120);
    expect(Math.abs(schooled(0) - 18)).toBeLessThan(1);
    expect(Math.abs(schooled(3) - 15)).toBeLessThan(1);
    expect(Math.abs(schooled(4, 5, 6) - 24)).toBeLessThan(1);
    expect(Math.abs(percent(share(arrived, (each) => age(each) < 25)) - 15)).toBeLessThan(1);
    expect(Math.abs(percent(share(arrived, (each) => age(each) >= 25 && age(each) <= 50)) - 72)).toBeLessThan(
      1,
    );
  });

  it('are employable or matchable to about a third, with all stages present', () => {
    const ready = share(candidates, (each) => ['employable', 'matchable'].includes(each.profile.stage));
    expect(ready).toBeGreaterThan(0.3);
    expect(ready).toBeLessThan(0.37);
    expect(new Set(candidates.map((each) => each.profile.stage)).size).toBe(7);
  });

  it('have passed SFI B where they are called employable or matchable', () => {
    const ready = candidates.filter((each) => ['employable', 'matchable'].includes(each.profile.stage));
    expect(ready.filter((each) => each.profile.swedish < 2)).toEqual([]);
  });

  it('have not consented to matching to about 3 %', () => {
    const without = share(candidates, (each) => !each.consents.some((given) => given.purpose === 'matching'));
    expect(percent(without)).toBeCloseTo(3, 0);
  });

  it('include five with protected identity of all three kinds, consent given', () => {
    const hidden = candidates.filter((each) => each.protectedIdentity !== 'none');
    expect(hidden.map((each) => each.protectedIdentity).toSorted()).toEqual([
      'fictitious-data',
      'protected-registration',
      'protected-registration',
      'secrecy-mark',
      'secrecy-mark',
    ]);
    expect(hidden.every((each) => each.consents.length > 0)).toBe(true);
  });

  it('carry distinct personnummer of the series given to nobody, of the right sex', () => {
    const numbers = candidates.map((each) => each.person.personnummer);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((each) => !isPersonnummer(each) || !/^\d{8}9[89]\d{2}$/.test(each))).toEqual([]);
    expect(candidates.filter(({ person }) => personnummerSex(person.personnummer) !== person.sex)).toEqual(
      [],
    );
  });

  it('can be reached by nobody: numbers for fiction, addresses without mail', () => {
    const fiction = /^(070-174 06 (0[5-9]|[1-9]\d)|031-390 06 \d{2})$/;
    expect(candidates.filter(({ person }) => !fiction.test(person.phone))).toEqual([]);
    expect(
      candidates.filter(({ person }) => !/^[a-z]+\.[a-z]+\.\d+@example\.org$/.test(person.email)),
    ).toEqual([]);
    expect(duplicates(candidates.map((each) => each.person.email))).toEqual([]);
  });

  it('have profiles in the shape the services take', () => {
    for (const { profile } of candidates) expect(competence.parse(profile)).toEqual(profile);
  });

  it('use only codes that exist', () => {
    const profiles = candidates.map((each) => each.profile);
    const unknown = [
      ...profiles.flatMap((each) => each.certificates.filter((code) => !isCertificate(code))),
      ...profiles.flatMap((each) => each.experience.map((done) => done.ssyk).filter((code) => !isSsyk(code))),
      ...profiles.flatMap((each) => Object.keys(each.languages).filter((code) => !isLanguage(code))),
      ...profiles.flatMap((each) => each.reach.filter((code) => !isMunicipality(code))),
      ...profiles.map((each) => each.education.field ?? '010').filter((code) => !isEducationField(code)),
      ...candidates.map((each) => each.person.firstLanguage).filter((code) => !isLanguage(code)),
    ];
    expect(unknown).toEqual([]);
  });

  it('have nothing behind them that lies ahead, and no rating from before they came', () => {
    for (const { profile, consents } of candidates) {
      expect(profile.registeredAt <= today).toBe(true);
      expect(profile.experience.every((each) => each.lastUsed <= today.slice(0, 7))).toBe(true);
      expect(new Set(profile.experience.map((each) => each.ssyk)).size).toBe(profile.experience.length);
      for (const { observedOn } of profile.ratings) {
        expect(observedOn <= today && observedOn >= profile.registeredAt).toBe(true);
      }
      for (const { givenOn, expiresOn } of consents) {
        expect(givenOn >= profile.registeredAt && givenOn <= today && expiresOn > today).toBe(true);
      }
    }
  });

  it('are all willing to work at home', () => {
    expect(candidates.filter((each) => !each.profile.reach.includes(each.municipality))).toEqual([]);
  });
});

describe.each(regions)('the employers of seed %i', (_, { employers, candidates }: DemoRegion) => {
  it('are 120, in the branches and sizes table 2 counts', () => {
    const counted = branchStructure.reduce((sum, row) => sum + row.total, 0);
    expect(employers).toHaveLength(120);
    for (const { branch, total } of branchStructure) {
      const ours = employers.filter((each) => each.branch === branch).length;
      expect(Math.abs(ours - (120 * total) / counted), branch).toBeLessThan(1);
    }
    for (const [size, sizeClass] of ['1-4', '5-9', '10-19', '20-49', '50-99', '100-'].entries()) {
      const expected = branchStructure.reduce((sum, row) => sum + (row.counts[size] ?? 0), 0);
      const ours = employers.filter((each) => each.sizeClass === sizeClass).length;
      expect(Math.abs(ours - (120 * expected) / counted), sizeClass).toBeLessThan(1.5);
    }
  });

  it('stand in all three municipalities, most in the largest', () => {
    const inMunicipality = (code: string) => employers.filter((each) => each.municipality === code).length;
    expect(inMunicipality('1488')).toBeGreaterThan(inMunicipality('1487'));
    expect(inMunicipality('1487')).toBeGreaterThan(inMunicipality('1444'));
    expect(inMunicipality('1444')).toBeGreaterThan(2);
  });

  it('are legal entities with distinct numbers and names', () => {
    const numbers = employers.map((each) => each.organisationsnummer);
    expect(numbers.filter((each) => !isOrganisationsnummer(each))).toEqual([]);
    expect(numbers.filter((each) => organisationsnummerKind(each) !== 'legal-entity')).toEqual([]);
    expect(duplicates(numbers)).toEqual([]);
    expect(duplicates(employers.map((each) => each.name))).toEqual([]);
    expect(employers.every((each) => isBranch(each.branch) && isMunicipality(each.municipality))).toBe(true);
  });

  it('have workplaces where they are large', () => {
    const large = employers.filter((each) => ['50-99', '100-'].includes(each.sizeClass));
    expect(large.length).toBeGreaterThan(2);
    expect(
      large.every((each) => each.workplaces?.some((place) => place.municipality === each.municipality)),
    ).toBe(true);
  });

  it('are those that candidates have agreed to be shown to', () => {
    const keys = new Set(employers.map((each) => each.key));
    const shown = candidates.flatMap((each) =>
      each.consents.filter((given) => given.purpose === 'employer-presentation'),
    );
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((given) => !keys.has(given.receiver))).toEqual([]);
  });
});

describe.each(regions)('the demands of seed %i', (_, region: DemoRegion) => {
  const { demands, employers, jobTracks } = region;

  it('are about forty, each with an employer of the region in its municipality', () => {
    expect(demands.length).toBeGreaterThanOrEqual(38);
    expect(demands.length).toBeLessThanOrEqual(50);
    for (const { employerKey, body } of demands) {
      expect(employers.find((each) => each.key === employerKey)?.municipality).toBe(body.municipality);
    }
  });

  it('have the shape the services take and use only codes that exist', () => {
    for (const { body } of demands) {
      expect(demandProfile.parse(body)).toEqual(body);
      expect(isSsyk(body.ssyk)).toBe(true);
      for (const criterion of body.formal) {
        if (criterion.kind === 'certificate') expect(isCertificate(criterion.code)).toBe(true);
        if (criterion.kind === 'language') expect(isLanguage(criterion.code)).toBe(true);
        if (criterion.kind === 'education') expect(isEducationField(criterion.field ?? '010')).toBe(true);
        if (criterion.kind === 'experience' || criterion.kind === 'interest') {
          expect(isSsyk(criterion.ssyk)).toBe(true);
        }
      }
    }
  });

  it('let no soft competence weigh as much as motivation', () => {
    for (const { body } of demands) {
      const [motivation, ...others] = body.soft;
      expect(motivation?.trait).toBe('motivation');
      expect(others.every((each) => each.weight < (motivation?.weight ?? 0))).toBe(true);
    }
  });

  it('start on a Monday still to come', () => {
    for (const { body } of demands) {
      expect(body.start > today).toBe(true);
      expect(new Date(`${body.start}T00:00:00Z`).getUTCDay()).toBe(1);
    }
  });

  it('can be met: most by five or more, and some by nobody yet', () => {
    const eligible = demands.map(({ body }) => eligibleFor(body, region.candidates, today).length);
    expect(eligible.filter((count) => count >= 5).length).toBeGreaterThanOrEqual(20);
    expect(eligible.filter((count) => count === 0).length).toBeGreaterThanOrEqual(1);
    expect(Math.max(...eligible)).toBeLessThan(region.candidates.length / 2);
  });

  it('begin six job tracks, open also to those who are preparing', () => {
    expect(jobTracks).toHaveLength(6);
    for (const track of jobTracks) {
      const demand = demands.find((each) => each.key === track.demandKey);
      expect(demand?.body).toMatchObject({
        forJobTrack: true,
        ssyk: track.ssyk,
        municipality: track.municipality,
        start: track.startsOn,
      });
      expect(municipalityByCode(track.municipality)).toBeDefined();
      expect(track.places).toBeLessThanOrEqual(10);
    }
  });
});
