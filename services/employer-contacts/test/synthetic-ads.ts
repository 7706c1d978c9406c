import {
  certificates,
  educationFields,
  languages,
  licences,
  municipalities,
  occupations,
} from '@samspar/reference-data';

/** Numbers in [0, 1) that are the same on every machine for a seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = ReturnType<typeof createDraw>;

function createDraw(seed: number) {
  const random = createRandom(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  return {
    upTo,
    chance: (probability: number) => random() < probability,
    one: <Item>(items: readonly Item[]): Item => items[upTo(items.length)] as Item,
    /** The value, null, or nothing at all: fields of an ad come in all three ways. */
    maybe: <Value>(value: Value): Value | null | undefined => {
      const drawn = random();
      return drawn < 0.8 ? value : drawn < 0.9 ? null : undefined;
    },
  };
}

const concept = (
  concept_id: string | null,
  label: string | null,
  legacy_ams_taxonomy_id: string | null = null,
) => ({
  concept_id,
  label,
  legacy_ams_taxonomy_id,
});

export interface SyntheticOptions {
  seed?: number;
  /** Codes of the municipalities the ads are in; one in ten is somewhere else. */
  municipalities?: readonly string[];
  /** When the ads were made, in milliseconds. */
  timestamp?: number;
}

/** Made-up job ads in JobTech's shape, the same for the same seed: every field present, null or absent, old and new forms. */
export function* syntheticAds(
  count: number,
  options: SyntheticOptions = {},
): Generator<Record<string, unknown>> {
  const draw = createDraw(options.seed ?? 1);
  for (let number = 1; number <= count; number++) yield ad(draw, number, options);
}

function ad(
  draw: Draw,
  number: number,
  { municipalities: within, timestamp = Date.UTC(2026, 10, 20) }: SyntheticOptions,
) {
  const group = draw.one(occupations);
  const occupation = concept(`Occu_${group.ssyk}_x`, `${group.sv.split(' ')[0]} (${number})`, '2345');
  const occupationGroup = concept(group.conceptId, group.sv, group.ssyk);
  const asList = draw.chance(0.3);
  return {
    id: draw.chance(0.9) ? String(20_000_000 + number) : 20_000_000 + number,
    timestamp: timestamp + number,
    headline: draw.maybe(draw.chance(0.9) ? `${group.sv} sökes` : 'Ring 070-123 45 67 om jobbet'),
    webpage_url: draw.maybe(
      `https://arbetsformedlingen.se/platsbanken/annonser/${20_000_000 + number}?utm=x`,
    ),
    publication_date: draw.maybe('2026-11-10T08:00:00'),
    last_publication_date: draw.maybe('2026-12-31T23:59:59'),
    application_deadline: draw.maybe(draw.one(['2026-12-31T23:59:59', '2026-10-01T23:59:59', '2099-01-01'])),
    number_of_vacancies: draw.maybe(draw.one([1, 1, 1, 2, 5, 0, 900])),
    source_type: draw.maybe('VIA_ANNONSERA'),
    description: draw.maybe({
      text: `Vi söker någon till vårt team. ${'Du är noggrann och gillar service. '.repeat(60)}`,
    }),
    employment_type: draw.maybe(concept('PFZr_Syz_cUq', 'Vanlig anställning', '1')),
    salary_type: draw.maybe(concept('oG8G_9cW_nRf', 'Fast månads- vecko- eller timlön', '1')),
    duration: draw.maybe(
      draw.one([
        concept('a7uU_j21_mkL', 'Tillsvidare', '1'),
        concept(null, '3 månader – upp till 6 månader'),
        concept('Xxxx_xxx_xxx', null),
      ]),
    ),
    working_hours_type: draw.maybe(
      draw.one([concept('6YE1_gAC_R2G', 'Heltid', '1'), concept('947z_JGS_Uk2', 'Deltid', '3')]),
    ),
    scope_of_work: draw.maybe(
      draw.one([
        { min: 100, max: 100 },
        { min: 50, max: 75 },
        { min: null, max: null },
      ]),
    ),
    employer: draw.maybe(employer(draw, number)),
    application_contacts: draw.maybe([
      { name: 'Kontakt Person', email: 'kontakt@exempel.se', telephone: '070-1234567' },
    ]),
    experience_required: draw.maybe(draw.chance(0.5)),
    access_to_own_car: draw.maybe(draw.chance(0.1)),
    driving_license_required: draw.maybe(draw.chance(0.4)),
    driving_license: draw.maybe(
      draw.chance(0.5)
        ? [concept('VTK8_WRx_GcM', 'B', '3')]
        : draw.chance(0.5)
          ? []
          : [concept(null, draw.one(licences).class)],
    ),
    occupation: draw.maybe(asList ? [occupation] : occupation),
    occupation_group: draw.maybe(asList ? [occupationGroup] : occupationGroup),
    occupation_field: draw.maybe(concept('Fiel_d12_345', 'Ett yrkesområde', '3')),
    workplace_address: workplace(draw, within),
    must_have: draw.maybe(asks(draw, 10)),
    nice_to_have: draw.maybe(asks(draw, 5)),
  };
}

function employer(draw: Draw, number: number) {
  const nine = `5567${String(draw.upTo(400)).padStart(5, '0')}`;
  return {
    organization_number: draw.chance(0.4) ? nine + checkDigit(nine) : null,
    name: draw.maybe(`Exempelföretaget ${number % 300} AB`),
    workplace: draw.maybe(`Exempelföretaget ${number % 300}`),
    url: draw.maybe('https://exempel.se'),
    phone_number: draw.maybe('0520-123456'),
    email: draw.maybe('jobb@exempel.se'),
  };
}

function workplace(draw: Draw, within: readonly string[] = ['1488', '1487', '1444']) {
  if (draw.chance(0.02)) return null;
  const ours = draw.chance(0.9);
  const code = ours ? draw.one(within) : draw.one(['0180', '1480', '1490']);
  const known = municipalities.find((one) => one.code === code);
  return {
    municipality: known?.name ?? 'En annan kommun',
    municipality_code: ours && draw.chance(0.05) ? null : code,
    region_code: '14',
    postcode: draw.maybe('46130'),
    city: draw.maybe('ORTEN'),
    coordinates: draw.maybe([12.28, 58.28]),
  };
}

function asks(draw: Draw, weight: number) {
  const some = (items: () => ReturnType<typeof concept>, probability: number) =>
    draw.maybe(
      Array.from({ length: draw.chance(probability) ? 1 + draw.upTo(2) : 0 }, () => ({ weight, ...items() })),
    );
  return {
    skills: some(
      () =>
        draw.chance(0.5)
          ? concept(null, draw.one(certificates).sv)
          : concept('Skil_l12_345', 'Något ovanligt'),
      0.1,
    ),
    languages: some(
      () => concept(`Lang_${draw.upTo(99)}`, draw.one([...languages.map(({ sv }) => sv), 'Klingonska'])),
      0.3,
    ),
    work_experiences: some(() => concept(draw.one(occupations).conceptId, null), 0.3),
    education: some(() => concept(null, draw.one(educationFields).sv), 0.1),
    education_level: some(
      () => concept(null, draw.one(['Gymnasial utbildning', 'Forskarutbildning', 'Yrkeshögskola'])),
      0.2,
    ),
  };
}

function checkDigit(digits: string): string {
  const sum = digits.split('').reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
