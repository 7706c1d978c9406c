import type { PlacementPurpose } from '@samspar/contracts';
import { addDays, nextMonday } from '../calendar.ts';
import type { DemoEmployer } from '../demo-region-types.ts';
import type { Random } from '../random.ts';
import { inventedContact } from './contact-persons.ts';
import type { DemoPlacementOffer, DemoReservation, DemoStaff } from './employer-contacts-types.ts';

/** Supervisors' addresses would be numbered from here; only their names and telephones are used. */
const firstRunning = 8001;

type Template = Pick<DemoPlacementOffer, 'ssyk' | 'purposes' | 'requirements' | 'description'> & {
  readonly branch: string;
  readonly municipality: string;
  readonly places: number;
};
const template = (
  [branch, municipality, ssyk, places]: readonly [string, string, string, number],
  purposes: readonly PlacementPurpose[],
  requirements: DemoPlacementOffer['requirements'],
  description: string,
): Template => ({ branch, municipality, ssyk, places, purposes, requirements, description });

const day = ['day'] as const;
const templates: readonly Template[] = [
  template(
    ['Q', '1488', '5330', 3],
    ['language-training', 'try-out'],
    { swedish: 2, schedule: day },
    'Följer en vårdlärare på en avdelning. Arbetskläder finns.',
  ),
  template(
    ['P', '1488', '5311', 2],
    ['language-training'],
    { swedish: 1, extent: 50 },
    'Med på förmiddagarna i barngrupp, alltid tillsammans med personal.',
  ),
  template(
    ['H', '1488', '4322', 2],
    ['try-out', 'job-track-practice'],
    { swedish: 2, extent: 75 },
    'Plock och pack. Truckkort behövs inte.',
  ),
  template(
    ['N', '1488', '9111', 4],
    ['language-training', 'work-ability'],
    { extent: 50, schedule: ['day', 'evening'] },
    'Lokalvård i kontor, i lag om två.',
  ),
  template(
    ['G', '1488', '5223', 1],
    ['work-ability'],
    { swedish: 3, accessible: true },
    'Butik i ett plan. Går att anpassa tempo och uppgifter.',
  ),
  template(
    ['C', '1488', '8219', 2],
    ['try-out', 'job-track-practice'],
    { swedish: 2, extent: 100 },
    'Montering i dagskift. Skyddsskor lånas ut.',
  ),
  template(
    ['P', '1487', '9412', 2],
    ['language-training', 'job-track-practice'],
    { swedish: 1, schedule: day },
    'Skolkök. Hygienutbildning ges första veckan.',
  ),
  template(
    ['H', '1487', '8332', 1],
    ['try-out'],
    { licences: ['B'], swedish: 2 },
    'Åker med på distributionsbil.',
  ),
  template(
    ['N', '1487', '6113', 2],
    ['work-ability', 'try-out'],
    { extent: 50 },
    'Utearbete efter väder. Kläder finns.',
  ),
  template(
    ['Q', '1444', '5330', 1],
    ['try-out'],
    { swedish: 3, schedule: ['day', 'weekend'] },
    'Särskilt boende. Belastningsregister visas upp.',
  ),
];

const reserversOf: Readonly<Record<string, readonly DemoStaff[]>> = {
  '1488': ['coordinator-trollhattan', 'case-worker-trollhattan'],
  '1487': ['coordinator-vanersborg', 'case-worker-vanersborg'],
  '1444': ['case-worker-grastorp'],
};
const afterwards = ['confirmation', undefined, 'release', 'confirmation'] as const;

/** A place is taken at every other offer: confirmed, merely held, or let go of again. */
const reservationsOf = ({ municipality, purposes }: Template, index: number): DemoReservation[] => {
  if (index % 2 === 1) return [];
  const by = reserversOf[municipality]?.[(index / 2) % 2] ?? 'case-worker-grastorp';
  const afterward = afterwards[(index / 2) % afterwards.length];
  const purpose = purposes[0] as PlacementPurpose;
  return [
    {
      key: `reservation-${index + 1}`,
      by,
      period: 0,
      purpose,
      municipality,
      ...(afterward && { afterward }),
    },
  ];
};

/** Places where employers let people practise or be tried out: two periods each, one that begins within weeks and one in spring. */
export const generatePlacementOffers = (
  random: Random,
  employers: readonly DemoEmployer[],
  today: string,
): DemoPlacementOffer[] =>
  templates.map((each, index) => {
    const { branch, municipality, places, ...terms } = each;
    const isHere = (employer: DemoEmployer) => employer.municipality === municipality;
    const employer = employers.find((other) => other.branch === branch && isHere(other));
    if (!employer) throw new Error(`No employer of branch ${branch} in ${municipality}.`);
    const { name, telephone } = inventedContact(random, firstRunning + index);
    const period = (weeks: number, lasts: number) => {
      const from = nextMonday(addDays(today, weeks * 7));
      return { from, until: addDays(from, lasts * 7 - 3), places };
    };
    return {
      ...terms,
      key: `placement-${String(index + 1).padStart(2, '0')}`,
      by: municipality === '1488' && index % 2 === 1 ? 'business-advisor-trollhattan' : 'business-advisor',
      employerKey: employer.key,
      municipality,
      supervisor: { name, telephone },
      periods: [period(2 + (index % 4), 8 + (index % 5)), period(16 + (index % 3), 12)],
      reservations: reservationsOf(each, index),
    };
  });
