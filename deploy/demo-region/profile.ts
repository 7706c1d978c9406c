import type { Competence } from '@samspar/contracts';
import { municipalityByCode, type StageCode, traits } from '@samspar/reference-data';
import type { Background } from './background.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { Random } from './random.ts';
import type { WorkingLife } from './working-life.ts';

type Ratings = Competence['ratings'];
type Source = Ratings[number]['source'];

const isReady = (stage: StageCode): boolean => stage !== 'mapping' && stage !== 'preparing';

/** Neighbouring municipalities one is willing to travel to: easier with a car, harder from the countryside. */
const reachOf = (random: Random, { municipality }: Background, { licences }: WorkingLife): string[] => {
  const neighbours = municipalityByCode(municipality)?.neighbours ?? [];
  const drives = licences.some((each) => each !== 'AM');
  const share = (to: string) =>
    (drives ? 0.85 : 0.62) * (municipality === '1444' || to === '1444' ? 0.45 : 1);
  return [municipality, ...neighbours.filter((each) => random.chance(share(each)))];
};

const availableFrom = (random: Random, stage: StageCode, today: string): string => {
  if (random.chance(isReady(stage) ? 0.7 : 0.4)) return addDays(today, -random.int(0, 60));
  return addDays(today, random.int(1, isReady(stage) ? 120 : 240));
};

const scheduleOf = (random: Random): Competence['schedule'] => [
  'day',
  ...(random.chance(0.52) ? (['evening'] as const) : []),
  ...(random.chance(0.14) ? (['night'] as const) : []),
  ...(random.chance(0.42) ? (['weekend'] as const) : []),
];

const certificatesOf = (
  random: Random,
  { orientation }: Background,
  life: WorkingLife,
  stage: StageCode,
): string[] => {
  const isTrained = life.education.level >= 3 && life.education.field === orientation.field;
  // Certificates are what often separates the matchable from the employable.
  const factor = stage === 'matchable' ? 1.7 : isReady(stage) ? 1 : 0.35;
  return orientation.certificates
    .filter(({ share, trained }) => (!trained || isTrained) && random.chance(Math.min(0.95, share * factor)))
    .map((each) => each.code);
};

const languagesOf = (random: Random, { firstLanguage, education }: Background): Record<string, number> => {
  const spoken: Record<string, number> = firstLanguage === 'sv' ? {} : { [firstLanguage]: 5 };
  const english = random.int(0, Math.min(4, education + (firstLanguage === 'sv' ? 2 : 0)));
  if (english > 0) spoken.en = english;
  if (firstLanguage === 'ku' && random.chance(0.7)) spoken.ar = random.int(3, 5);
  return spoken;
};

const interestsOf = (random: Random, { orientation }: Background): string[] =>
  random.chance(0.12) ? [] : random.shuffled(orientation.interests).slice(0, random.int(1, 3));

const sourceAt = (random: Random, stage: StageCode): Source =>
  random.weighted<Source>(
    isReady(stage)
      ? [
          ['workplace-supervisor', 45],
          ['teacher', 15],
          ['coach', 28],
          ['self', 12],
        ]
      : [
          ['workplace-supervisor', 15],
          ['teacher', 25],
          ['coach', 35],
          ['self', 25],
        ],
  );

const ratingCount: Readonly<Record<StageCode, readonly [number, number]>> = {
  mapping: [0, 2],
  preparing: [1, 6],
  employable: [4, 11],
  matchable: [5, 13],
  'in-job-track': [5, 12],
  'in-work': [4, 10],
  'in-studies': [3, 9],
};

const clampedLevel = (level: number): number => Math.min(5, Math.max(1, Math.round(level)));

/** Ratings around a level of each trait that is the person's own; motivation is what is asked about most. */
const ratingsOf = (
  random: Random,
  { orientation }: Background,
  stage: StageCode,
  life: WorkingLife,
  today: string,
): Ratings => {
  const base = (isReady(stage) ? 3.5 : 2.9) + (random.next() + random.next() - 1) * 0.9;
  const own = new Map(
    traits.map(({ code }) => [
      code,
      base + (orientation.strengths.includes(code) ? 0.4 : 0) + (random.next() + random.next() - 1) * 1.1,
    ]),
  );
  const asked = traits.map(
    ({ code }) => [code, code === 'motivation' ? 5 : code === 'reliability' ? 3 : 1] as const,
  );
  const [from, to] = ratingCount[stage];
  // Nobody is rated before they were registered.
  const oldest = Math.min(540, daysBetween(life.registeredAt, today));
  return Array.from({ length: random.int(from, to) }, () => {
    const trait = random.weighted(asked);
    const level = clampedLevel((own.get(trait) as number) + (random.next() - 0.5) * 1.2);
    return {
      trait,
      level,
      source: sourceAt(random, stage),
      observedOn: addDays(today, -random.int(0, oldest)),
    };
  });
};

/** The whole competence side of a candidate. */
export const generateProfile = (
  random: Random,
  background: Background,
  life: WorkingLife,
  stage: StageCode,
  today: string,
): Competence => ({
  stage,
  registeredAt: life.registeredAt,
  availableFrom: availableFrom(random, stage, today),
  maxExtent: random.weighted([
    [100, 72],
    [75, 16],
    [50, 10],
    [25, 2],
  ]),
  schedule: scheduleOf(random),
  reach: reachOf(random, background, life),
  licences: life.licences,
  certificates: certificatesOf(random, background, life, stage),
  education: life.education,
  swedish: background.swedish,
  languages: languagesOf(random, background),
  experience: life.experience,
  interests: interestsOf(random, background),
  ratings: ratingsOf(random, background, stage, life, today),
});
