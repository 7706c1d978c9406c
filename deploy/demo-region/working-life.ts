import type { Competence } from '@samspar/contracts';
import type { Background } from './background.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { Random } from './random.ts';

type Experience = Competence['experience'][number];

/** What someone has behind them; the stage on the ladder is read from it. */
export type WorkingLife = {
  readonly registeredAt: string;
  readonly experience: Experience[];
  readonly education: Competence['education'];
  readonly licences: Competence['licences'];
};

const month = (date: string): string => date.slice(0, 7);

// Establishment lasts two years; the others of the group have mostly been registered longer, some for many years.
const registeredAt = (random: Random, { newlyArrived, birthRegion }: Background, today: string): string => {
  if (newlyArrived) return addDays(today, -random.int(30, 725));
  const earliest = birthRegion === 'outside-europe' ? 760 : 45;
  return addDays(today, -random.int(earliest, earliest + random.int(200, 2200)));
};

/** Work before registering, at home or in Sweden: the older and the longer schooled, the likelier. */
const earlierWork = (random: Random, background: Background, registered: string): Experience[] => {
  const working = Math.max(0, background.age - 20);
  if (!random.chance(Math.min(0.75, 0.02 + working * 0.016 + background.education * 0.04))) return [];
  const yearsAgo = random.int(0, Math.min(9, Math.floor(working / 2)));
  const most = Math.max(3, Math.min(180, Math.floor(working * 12 * 0.5)));
  return [
    {
      ssyk: random.pick(background.orientation.occupations),
      months: random.int(3, most),
      lastUsed: month(addDays(registered, -random.int(20, 60) - yearsAgo * 365)),
    },
  ];
};

/** Practice and subsidised work while registered: short, recent, and often in something simpler than the trade. */
const practice = (
  random: Random,
  background: Background,
  registered: string,
  today: string,
): Experience[] => {
  const days = daysBetween(registered, today);
  const periods = [0.35, 0.15].filter(
    (share) => background.swedish >= 1 && days > 150 && random.chance(share),
  );
  return periods.map(() => ({
    ssyk: random.pick(background.orientation.occupations.slice(0, 2)),
    months: random.int(2, Math.min(12, Math.floor(days / 40))),
    lastUsed: month(addDays(today, -random.int(10, Math.min(days - 60, 900)))),
  }));
};

/** One entry per occupation: months added, the last month kept. */
const merged = (periods: readonly Experience[]): Experience[] => {
  const bySsyk = new Map<string, Experience>();
  for (const each of periods) {
    const known = bySsyk.get(each.ssyk);
    const lastUsed = known && known.lastUsed > each.lastUsed ? known.lastUsed : each.lastUsed;
    bySsyk.set(each.ssyk, { ...each, months: each.months + (known?.months ?? 0), lastUsed });
  }
  return [...bySsyk.values()];
};

const educationOf = (random: Random, { education, orientation }: Background): Competence['education'] => {
  if (education < 3) return { level: education };
  if (random.chance(0.6)) return { level: education, field: orientation.field };
  return {
    level: education,
    field: education === 3 ? '010' : random.pick(['145', '344', '481', '521', '582', '723']),
  };
};

const carShare: Readonly<Record<Background['birthRegion'], number>> = {
  sweden: 0.46,
  europe: 0.42,
  'outside-europe': 0.3,
};

const licencesOf = (random: Random, background: Background): Competence['licences'] => {
  const slow = (background.newlyArrived ? 0.35 : 1) * (background.swedish >= 3 ? 1.25 : 0.6);
  const drives = background.orientation.key === 'driving' ? 0.85 : carShare[background.birthRegion] * slow;
  if (!random.chance(drives)) return background.age < 25 && random.chance(0.15) ? ['AM'] : [];
  const heavy = background.orientation.key === 'driving' ? 0.35 : 0.02;
  if (background.age < 21 || !random.chance(heavy)) return ['B'];
  return random.weighted<Competence['licences']>([
    [['B', 'C'], 5],
    [['B', 'C', 'CE'], 3],
    [['B', 'D'], 3],
  ]);
};

export const generateWorkingLife = (random: Random, background: Background, today: string): WorkingLife => {
  const registered = registeredAt(random, background, today);
  return {
    registeredAt: registered,
    experience: merged([
      ...earlierWork(random, background, registered),
      ...practice(random, background, registered, today),
    ]),
    education: educationOf(random, background),
    licences: licencesOf(random, background),
  };
};
