import type { Competence } from '@samspar/contracts';
import { type Background, generateBackgrounds } from './background.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { DemoCandidate, DemoConsent, DemoDemand, ProtectedIdentity } from './demo-region-types.ts';
import { fictionPhone, inventedName, testPersonnummer } from './identities.ts';
import { generateProfile } from './profile.ts';
import type { Random } from './random.ts';
import { dealStages } from './deal-stages.ts';
import { generateWorkingLife } from './working-life.ts';

// About 3 % have not agreed to be matched.
const withoutConsent = 39;

const protectedIdentities: readonly ProtectedIdentity[] = [
  'secrecy-mark',
  'secrecy-mark',
  'protected-registration',
  'protected-registration',
  'fictitious-data',
];

/** Who is protected and who has not consented; never the same person, and drawn over the whole group. */
const drawExceptions = (random: Random, total: number) => {
  const drawn = random.shuffled(Array.from({ length: total }, (_, index) => index));
  return {
    protectedOf: new Map(protectedIdentities.map((kind, place) => [drawn[place] as number, kind])),
    unconsenting: new Set(
      drawn.slice(protectedIdentities.length, protectedIdentities.length + withoutConsent),
    ),
  };
};

const consent = (
  random: Random,
  purpose: DemoConsent['purpose'],
  receiver: string,
  registeredAt: string,
  today: string,
): DemoConsent => {
  const givenOn = addDays(today, -random.int(0, Math.min(300, daysBetween(registeredAt, today))));
  return { purpose, receiver, textVersion: '2026-1', givenOn, expiresOn: addDays(givenOn, 365) };
};

/** Consent to matching, and for some of those ready for work also to be shown to one employer within reach. */
const consentsOf = (
  random: Random,
  profile: Competence,
  demands: readonly DemoDemand[],
  today: string,
): DemoConsent[] => {
  const matching = consent(random, 'matching', 'samverkan', profile.registeredAt, today);
  const near = demands.filter((each) => profile.reach.includes(each.body.municipality));
  const isReady = profile.stage === 'employable' || profile.stage === 'matchable';
  if (!isReady || near.length === 0 || !random.chance(0.25)) return [matching];
  const { employerKey } = random.pick(near);
  return [matching, consent(random, 'employer-presentation', employerKey, profile.registeredAt, today)];
};

const personOf = (
  random: Random,
  background: Background,
  running: number,
  taken: Set<string>,
  today: string,
) => {
  const { sex, birthRegion, firstLanguage, age } = background;
  const { givenName, familyName, email } = inventedName(random, firstLanguage, sex, running);
  const personnummer = testPersonnummer(random, sex, age, today, taken);
  return {
    personnummer,
    givenName,
    familyName,
    phone: fictionPhone(random),
    email,
    sex,
    birthRegion,
    firstLanguage,
  };
};

/** The people of target group A. Each has a stream of their own, drawn from by what concerns only them. */
export const generateCandidates = (
  random: Random,
  demands: readonly DemoDemand[],
  today: string,
): DemoCandidate[] => {
  const people = generateBackgrounds(random.fork('backgrounds')).map((background, index) => {
    const own = random.fork(`person-${index}`);
    return { background, own, life: generateWorkingLife(own, background, today) };
  });
  const stages = dealStages(random.fork('stages'), people);
  const { protectedOf, unconsenting } = drawExceptions(random.fork('exceptions'), people.length);
  const taken = new Set<string>();
  return people.map(({ background, own, life }, index) => {
    const profile = generateProfile(own, background, life, stages[index] as Competence['stage'], today);
    return {
      key: `candidate-${String(index + 1).padStart(4, '0')}`,
      municipality: background.municipality,
      person: personOf(own, background, index + 1, taken, today),
      protectedIdentity: protectedOf.get(index) ?? 'none',
      profile,
      consents: unconsenting.has(index) ? [] : consentsOf(own, profile, demands, today),
    };
  });
};
