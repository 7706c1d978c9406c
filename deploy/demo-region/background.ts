import { inShares } from './allot.ts';
import type { BirthRegion, Sex } from './demo-region-types.ts';
import { type Orientation, orientations } from './orientations.ts';
import {
  ages,
  groupA,
  languages,
  type Origin,
  origins,
  type Shares,
  schooling,
  swedishOf,
} from './origin-shares.ts';
import type { Random } from './random.ts';

/** Who someone is before anything of working life is known. `newlyArrived`: registered less than two years ago. */
export type Background = {
  readonly municipality: string;
  readonly sex: Sex;
  readonly birthRegion: BirthRegion;
  readonly newlyArrived: boolean;
  readonly age: number;
  readonly firstLanguage: string;
  readonly education: number;
  readonly swedish: number;
  readonly orientation: Orientation;
};

const birthRegionOf = (origin: Origin): BirthRegion =>
  origin === 'newly-arrived' ? 'outside-europe' : origin;

const swedishFor = (origin: Origin, education: number): Shares<number> => {
  const levels = swedishOf[origin];
  if (education <= 1) return levels.short;
  return education === 2 ? levels.full : levels.longer;
};

/** Deals a table out exactly over a group: each of its members gets one item, in random order. */
const deal = <Item>(random: Random, members: number, shares: Shares<Item>): Item[] =>
  random.shuffled(inShares(members, shares));

type Dealt = Omit<Background, 'municipality' | 'sex' | 'birthRegion' | 'newlyArrived'>;

const dealOrigin = (random: Random, origin: Origin, sexes: readonly Sex[]): Dealt[] => {
  const education = deal(random, sexes.length, schooling[origin]);
  const age = deal(random, sexes.length, ages[origin]);
  const language = deal(random, sexes.length, languages[origin]);
  return sexes.map((sex, index) => {
    const [from, to] = age[index] as readonly [number, number];
    return {
      age: random.int(from, to),
      firstLanguage: language[index] as string,
      education: education[index] as number,
      swedish: random.weighted(swedishFor(origin, education[index] as number)),
      orientation: random.weighted(
        orientations.map((each) => [each, sex === 'woman' ? each.women : each.men] as const),
      ),
    };
  });
};

/** The 1,294 of group A: marginals exact by municipality, sex, origin and schooling; the rest follows from these. */
export const generateBackgrounds = (random: Random): Background[] => {
  const municipalities = groupA.flatMap(([code, count]) => Array.from({ length: count }, () => code));
  const total = municipalities.length;
  const sexes = deal<Sex>(random, total, [
    ['woman', 51],
    ['man', 49],
  ]);
  const dealtOrigins = deal(random, total, origins);
  const byOrigin = new Map(
    origins.map(([origin]) => {
      const members = sexes.filter((_, index) => dealtOrigins[index] === origin);
      return [origin, dealOrigin(random, origin, members)];
    }),
  );
  return municipalities.map((municipality, index) => {
    const origin = dealtOrigins[index] as Origin;
    return {
      municipality,
      sex: sexes[index] as Sex,
      birthRegion: birthRegionOf(origin),
      newlyArrived: origin === 'newly-arrived',
      ...(byOrigin.get(origin)?.shift() as Dealt),
    };
  });
};
