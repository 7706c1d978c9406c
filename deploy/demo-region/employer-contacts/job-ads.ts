import { municipalityByCode, occupationByCode } from '@samspar/reference-data';
import { addDays } from '../calendar.ts';
import type { DemoEmployer } from '../demo-region-types.ts';
import type { Random } from '../random.ts';
import { inventedContact } from './contact-persons.ts';
import type { DemoJobAds } from './employer-contacts-types.ts';

const adCount = 40;
/** Addresses of those one asks about an ad are numbered from here. */
const firstRunning = 9001;
const firstAdId = 29_000_001;
const idOf = (index: number): string => String(firstAdId + index);

/** Occupations by branch that ads of the region are about. */
const occupations: Readonly<Record<string, readonly string[]>> = {
  C: ['7212', '7223', '8219'],
  F: ['7111', '7411', '9310'],
  G: ['5223', '5222', '7231'],
  H: ['4322', '8332'],
  I: ['5120', '5131', '9412'],
  N: ['9111', '6113'],
  P: ['5311', '5312', '2343'],
  Q: ['5321', '5330', '5343'],
};

/** A concept as JobTech writes it. */
const concept = (concept_id: string | null, label: string | null, legacy_ams_taxonomy_id: string | null) => ({
  concept_id,
  label,
  legacy_ams_taxonomy_id,
});
const occupationGroup = (ssyk: string) => {
  const { conceptId, sv } = occupationByCode(ssyk) ?? { conceptId: null, sv: null };
  return concept(conceptId, sv, ssyk);
};
const fullTime = concept('6YE1_gAC_R2G', 'Heltid', '1');
const partTime = concept('947z_JGS_Uk2', 'Deltid', '3');
const permanent = concept('a7uU_j21_mkL', 'Tillsvidare', '1');
const swedishLanguage = { weight: 10, ...concept('zSLA_vw2_FXN', 'Svenska', null) };
const licenceB = concept('VTK8_WRx_GcM', 'B', '3');
/** Known to nobody without an import of the taxonomy: stays outside what becomes of the ad. */
const unknownSkill = { weight: 10, ...concept('dEmo_sKi_ll1', 'Fjällvan yxskaftning', null) };

/** The value, or null as often as ads leave a field so. */
const orNull = <Value>(random: Random, value: Value): Value | null => (random.chance(0.85) ? value : null);

/** An ad of an employer, as JobTech's stream gives it. One in three names no organisationsnummer. */
const adOf = (random: Random, employer: DemoEmployer, index: number, today: string) => {
  const ssyk = random.pick(occupations[employer.branch] ?? ['9111']);
  const group = occupationGroup(ssyk);
  const published = addDays(today, -random.int(1, 25));
  const { name, telephone, email } = inventedContact(random, firstRunning + index);
  const place = municipalityByCode(employer.municipality);
  const isPart = random.chance(0.25);
  return {
    id: idOf(index),
    timestamp: Date.parse(`${published}T08:00:00Z`) + index,
    headline: orNull(random, `${group.label} till ${employer.name}`),
    webpage_url: `https://arbetsformedlingen.se/platsbanken/annonser/${idOf(index)}`,
    publication_date: `${published}T09:00:00`,
    application_deadline: orNull(random, `${addDays(today, random.int(7, 60))}T23:59:59`),
    number_of_vacancies: orNull(random, random.pick([1, 1, 2, 3, 5])),
    description: { text: `Vi söker ${group.label}. Frågor besvaras av ${name}, ${telephone}.` },
    duration: orNull(random, permanent),
    working_hours_type: orNull(random, isPart ? partTime : fullTime),
    scope_of_work: random.pick([
      isPart ? { min: 50, max: 75 } : { min: 100, max: 100 },
      { min: null, max: null },
      null,
    ]),
    employer: {
      organization_number: index % 3 === 2 ? null : employer.organisationsnummer,
      name: employer.name,
      workplace: orNull(random, employer.name),
    },
    application_contacts: orNull(random, [{ name, telephone, email }]),
    experience_required: random.chance(0.3),
    access_to_own_car: index === 5,
    driving_license_required: random.chance(0.3),
    driving_license: random.chance(0.3) ? [licenceB] : null,
    occupation: concept(null, group.label, null),
    occupation_group: index % 4 === 3 ? [group] : group,
    workplace_address: {
      municipality: orNull(random, place?.name ?? ''),
      municipality_code: employer.municipality,
    },
    must_have: {
      skills: index === 1 ? [unknownSkill] : [],
      languages: random.chance(0.5) ? [swedishLanguage] : [],
      work_experiences: [],
    },
    nice_to_have: orNull(random, { skills: [], languages: [], work_experiences: [{ weight: 5, ...group }] }),
  };
};

/** An occupation that nobody knows, and a place far away: what an import cannot make much of. */
const oddities = (index: number, published: string) => [
  {
    id: idOf(index),
    timestamp: Date.parse(`${published}T08:00:00Z`),
    headline: 'Allt möjligt-person sökes',
    occupation: concept('dEmo_yRk_e11', 'Allt möjligt-person', null),
    occupation_group: null,
    number_of_vacancies: 1,
    employer: { organization_number: null, name: 'Diversegrynet HB' },
    workplace_address: { municipality: 'Vänersborg', municipality_code: '1487' },
  },
  {
    id: idOf(index + 1),
    timestamp: Date.parse(`${published}T08:00:00Z`),
    headline: 'Lagermedarbetare i Göteborg',
    occupation_group: occupationGroup('4322'),
    employer: null,
    workplace_address: { municipality: 'Göteborg', municipality_code: '1480' },
  },
];

/**
 * Some forty ads, and a later piece of the stream that takes one back and changes another. The first becomes a demand, the
 * third is put aside.
 */
export const generateJobAds = (
  random: Random,
  employers: readonly DemoEmployer[],
  today: string,
): DemoJobAds => {
  const advertisers = random.shuffled(employers.filter(({ branch }) => branch in occupations));
  const [first, ...others] = advertisers.slice(0, adCount - 2);
  const ads = [first as DemoEmployer, ...others].map((employer, index) =>
    adOf(random, employer, index, today),
  );
  const [, , third, fourth] = ads;
  const now = Date.parse(`${today}T05:00:00Z`);
  const removal = { id: idOf(4), removed: true, removed_date: `${addDays(today, 0)}T05:00:00` };
  const changed = { ...fourth, timestamp: now, number_of_vacancies: 4 };
  const file = (fileName: string, of: readonly object[]) => ({
    key: `ads-${fileName}`,
    by: 'business-advisor' as const,
    fileName,
    ads: of,
  });
  return {
    files: [
      file('platsannonser.json', [...ads, ...oddities(adCount - 2, addDays(today, -3))]),
      file('platsannonser-sedan-i-gar.json', [removal, changed]),
    ],
    adopted: { adId: idOf(0), employerKey: (first as DemoEmployer).key },
    dismissed: { adId: third?.id ?? '', reason: 'not-for-the-target-group' },
  };
};
