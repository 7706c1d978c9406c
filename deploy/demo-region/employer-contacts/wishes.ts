import { addDays, nextMonday } from '../calendar.ts';
import { fullTime, interest, merit, must, need, serving, swedish } from '../demand-criteria.ts';
import type { DemoDemand, DemoEmployer, DemoJobTrack } from '../demo-region-types.ts';
import type { DemandProgress, DemoDemandPool, DemoWish } from './employer-contacts-types.ts';

const bare = { forJobTrack: false, softShare: 0.6, formal: [], soft: [] };

/** What was heard at a visit: an occupation, and no more yet. */
const signals: readonly (readonly [branch: string, ssyk: string, note: string])[] = [
  ['P', '5311', 'Nämnde att två avdelningar öppnar till hösten.'],
  ['Q', '5330', 'Räknar med fler timmar till sommaren.'],
  ['C', '7223', 'Väntar besked om en större order.'],
  ['I', '5131', 'Funderar på att ha öppet på kvällarna.'],
  ['G', '5223', 'En medarbetare går i pension, tiden är inte bestämd.'],
];

/** Counted and timed, but not yet described. */
const quantified: readonly (readonly [branch: string, ssyk: string, openings: number, inWeeks: number])[] = [
  ['Q', '5321', 3, 14],
  ['H', '8332', 2, 11],
  ['N', '9111', 4, 9],
  ['F', '7111', 2, 16],
];

/** The nth employer of the branch, which no other of these needs is at. */
const employerIn = (employers: readonly DemoEmployer[], branch: string, nth: number): DemoEmployer => {
  const ofBranch = employers.filter((each) => each.branch === branch);
  return ofBranch[nth % ofBranch.length] as DemoEmployer;
};

/** Needs of which little is known yet, one that is filled and one that came to nothing. */
export const generateWishes = (employers: readonly DemoEmployer[], today: string): DemoWish[] => {
  const monday = (weeks: number) => nextMonday(addDays(today, weeks * 7));
  const at = (branch: string, nth: number) => {
    const { key, municipality } = employerIn(employers, branch, nth);
    return { employerKey: key, municipality };
  };
  const wish = (key: string, branch: string, nth: number, body: Omit<DemoWish['body'], 'municipality'>) => {
    const { employerKey, municipality } = at(branch, nth);
    return { key, by: 'business-advisor' as const, employerKey, body: { ...body, municipality } };
  };
  const hostess = need('5131', 2, [must(swedish(3), 2), merit(interest('5131'), 3)], serving, fullTime);
  return [
    ...signals.map(([branch, ssyk, note], index) => ({
      ...wish(`signal-${index + 1}`, branch, 1, { ...bare, ssyk }),
      note,
    })),
    ...quantified.map(([branch, ssyk, openings, weeks], index) =>
      wish(`quantified-${index + 1}`, branch, 2, { ...bare, ssyk, openings, start: monday(weeks) }),
    ),
    {
      ...wish('wish-filled', 'I', 0, { ...hostess, start: monday(3) }),
      fillings: [
        { how: 'job-track', on: addDays(today, -20) },
        { how: 'direct', on: addDays(today, -6) },
      ],
    },
    {
      ...wish('wish-cancelled', 'I', 2, { ...hostess, openings: 1, start: monday(5) }),
      cancelled: { reason: 'funding', note: 'Investeringen sköts upp ett år.' },
    },
  ];
};

/** Employers that begin a job track have put their names to it; the largest needs besides are being filled one by one. */
export const generateProgress = (
  demands: readonly DemoDemand[],
  jobTracks: readonly DemoJobTrack[],
  today: string,
): Record<string, DemandProgress> => {
  const begun = new Set(jobTracks.map(({ demandKey }) => demandKey));
  const agreed = demands.filter(({ key }) => begun.has(key));
  const filling = demands.filter(({ key, body }) => !begun.has(key) && body.openings >= 4).slice(0, 5);
  return Object.fromEntries([
    ...agreed.map(({ key, body }, index) => [
      key,
      {
        letter: {
          signedOn: addDays(today, -5 - 4 * index),
          openings: Math.max(1, body.openings - (index % 3)),
        },
      },
    ]),
    ...filling.map(({ key }, index) => [
      key,
      {
        fillings: Array.from({ length: 1 + (index % 3) }, (_, nth) => ({
          how: nth === 0 ? ('direct' as const) : ('other' as const),
          on: addDays(today, -3 - 5 * nth),
        })),
      },
    ]),
  ]);
};

/** Needs of several employers that are recruited for together: those of the occupation's family. */
export const generatePools = (demands: readonly DemoDemand[]): DemoDemandPool[] => {
  const ssyk = '4322';
  const family = demands.filter(({ body }) => body.ssyk.slice(0, 3) === ssyk.slice(0, 3));
  return [
    {
      key: 'pool-warehouse',
      by: 'business-advisor',
      name: 'Lager och logistik, gemensam rekrytering',
      ssyk,
      municipality: '1488',
      demandKeys: family.map(({ key }) => key),
    },
  ];
};
