import {
  branchByCode,
  educationLevels,
  municipalityByCode,
  personnummerBirthDate,
  sizeClasses,
  stages,
  swedishLevels,
} from '@samspar/reference-data';
import { ageOn } from './calendar.ts';
import { countBy, type MarginalTable } from './count-by.ts';
import type { DemoRegion } from './demo-region.ts';
import { contactMarginals } from './employer-contacts/contact-marginals.ts';

const municipalityName = (code: string): string => municipalityByCode(code)?.name ?? code;

const ageGroup = (age: number): string => {
  if (age < 25) return '18–24';
  return age <= 50 ? '25–50' : '51–64';
};

const stageName = new Map<string, string>(stages.map((each) => [each.code, each.sv]));

const candidateTables = ({ candidates }: DemoRegion, today: string): MarginalTable[] => [
  { title: 'Kommun', rows: countBy(candidates, (each) => municipalityName(each.municipality)) },
  {
    title: 'Kön',
    rows: countBy(candidates, (each) => (each.person.sex === 'woman' ? 'kvinna' : 'man'), ['kvinna', 'man']),
  },
  {
    title: 'Födelseregion',
    rows: countBy(candidates, (each) => each.person.birthRegion, ['outside-europe', 'europe', 'sweden']),
  },
  {
    title: 'Ålder',
    rows: countBy(
      candidates,
      (each) => ageGroup(ageOn(personnummerBirthDate(each.person.personnummer) as string, today)),
      ['18–24', '25–50', '51–64'],
    ),
  },
  {
    title: 'Utbildning',
    rows: countBy(
      candidates,
      (each) => educationLevels[each.profile.education.level]?.sv ?? '',
      educationLevels.map((each) => each.sv),
    ),
  },
  {
    title: 'Svenska',
    rows: countBy(
      candidates,
      (each) => swedishLevels[each.profile.swedish]?.sv ?? '',
      swedishLevels.map((each) => each.sv),
    ),
  },
  {
    title: 'Steg',
    rows: countBy(candidates, (each) => stageName.get(each.profile.stage) ?? '', [...stageName.values()]),
  },
  {
    title: 'Samtycke till matchning',
    rows: countBy(candidates, (each) => (each.consents.length > 0 ? 'ja' : 'nej'), ['ja', 'nej']),
  },
  {
    title: 'Skyddade personuppgifter',
    rows: countBy(candidates, (each) => each.protectedIdentity, ['none']),
  },
];

const employerTables = ({ employers, demands, jobTracks }: DemoRegion): MarginalTable[] => [
  {
    title: 'Arbetsgivare per bransch',
    rows: countBy(employers, (each) => branchByCode(each.branch)?.sv ?? ''),
  },
  {
    title: 'Arbetsgivare per storlek',
    rows: countBy(
      employers,
      (each) => sizeClasses.find((size) => size.code === each.sizeClass)?.sv ?? '',
      sizeClasses.map((each) => each.sv),
    ),
  },
  {
    title: 'Arbetsgivare per kommun',
    rows: countBy(employers, (each) => municipalityName(each.municipality)),
  },
  {
    title: 'Kompetensbehov per kommun',
    rows: countBy(demands, (each) => municipalityName(each.body.municipality)),
  },
  {
    title: 'Jobbspår',
    rows: jobTracks.map((each) => ({
      label: `${each.name}, ${municipalityName(each.municipality)}`,
      count: each.places,
    })),
  },
];

/** The region counted one dimension at a time. */
export const marginals = (region: DemoRegion, today: string): MarginalTable[] => [
  ...candidateTables(region, today),
  ...employerTables(region),
  ...contactMarginals(region),
];
