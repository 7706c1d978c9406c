import type { DemoEmployer } from '../demo-region-types.ts';
import { addDays } from '../calendar.ts';
import { fictionPhone, inventedName } from '../identities.ts';
import type { Random } from '../random.ts';
import type { DemoContactPerson } from './employer-contacts-types.ts';

/** Their addresses are numbered from here, well after the candidates'. */
const firstRunning = 5001;

const smallRoles = ['Ägare', 'Verksamhetsansvarig', 'Platschef'];
const largeRoles = ['Rekryteringsansvarig', 'Enhetschef', 'Produktionsledare', 'HR-ansvarig'];
const languages: readonly (readonly [string, number])[] = [
  ['sv', 14],
  ['fi', 2],
  ['bs', 2],
  ['ar', 1],
  ['pl', 1],
];

const isLarge = ({ sizeClass }: DemoEmployer): boolean => sizeClass === '50-99' || sizeClass === '100-';

/** Name, telephone and address of an invented person at an employer, none of which reaches anybody. */
export const inventedContact = (random: Random, running: number) => {
  const sex = random.chance(0.5) ? 'woman' : 'man';
  const { givenName, familyName, email } = inventedName(random, random.weighted(languages), sex, running);
  return { name: `${givenName} ${familyName}`, telephone: fictionPhone(random), email };
};

/** One person at each employer that is met, two at the largest. At the first of these one has left. */
export const generateContactPersons = (
  random: Random,
  employers: readonly DemoEmployer[],
  today: string,
): DemoContactPerson[] => {
  const posts = employers.flatMap((employer) =>
    (isLarge(employer) ? [0, 1] : [0]).map((nth) => ({ employer, nth })),
  );
  const left = posts.findIndex(({ nth }) => nth === 1);
  return posts.map(({ employer, nth }, index) => ({
    key: `person-${employer.key}-${nth + 1}`,
    by: 'business-advisor',
    employerKey: employer.key,
    body: {
      ...inventedContact(random, firstRunning + index),
      role: random.pick(isLarge(employer) ? largeRoles : smallRoles),
    },
    ...(index === left && { leftOn: addDays(today, -40) }),
  }));
};
