import { contributionOf, experienceFulfilment, levelFulfilment } from '../fulfilment.ts';
import type { FormalCriterion } from '../types.ts';
import type { Bitmap } from './bitmap.ts';
import { hasBit } from './bitmap.ts';
import { majorGroup } from './columns.ts';
import type { Reading } from './effective-months.ts';
import { effectiveMonths } from './effective-months.ts';
import { interestMatches } from './interest-matches.ts';
import { languageLevels } from './language-levels.ts';
import type { Points } from './points.ts';

// Criteria that are looked up in the tails, hoped for in full where a bit says there is something to look up. The loops that
// settle are alike on purpose: a call that always meets the same function is inlined, a shared one never is.

export const experiencePoints = (
  reading: Reading,
  { ssyk, months }: FormalCriterion & { kind: 'experience' },
  budget: number,
): Points => {
  const { memory, experienceIn } = reading.columns;
  const group = experienceIn[majorGroup(ssyk)] as Bitmap;
  const effective = effectiveMonths(reading, ssyk);
  const short = Array.from({ length: months }, (_, held) =>
    contributionOf(budget, experienceFulfilment(held, months)),
  );
  const pointsFor = (held: number): number => (held >= months ? budget : (short[held] as number));
  return {
    hope: ({ rows, scores }, count) =>
      memory.kernel.addByBit(
        rows.byteOffset,
        count,
        scores.byteOffset,
        group.words.byteOffset,
        budget,
        pointsFor(0),
      ),
    settle: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        if (hasBit(group, row))
          scores[index] = (scores[index] as number) - budget + pointsFor(effective(row));
      }
    },
    at: (row) => pointsFor(effective(row)),
  };
};

export const interestPoints = (reading: Reading, ssyk: string, budget: number): Points => {
  const { memory, noInterests, interestIn } = reading.columns;
  const group = interestIn[majorGroup(ssyk)] as Bitmap;
  const matches = interestMatches(reading, ssyk);
  const half = contributionOf(budget, { n: 1, d: 2 });
  return {
    hope: ({ rows, scores }, count) => {
      const { addByBit } = memory.kernel;
      addByBit(rows.byteOffset, count, scores.byteOffset, group.words.byteOffset, budget, 0);
      addByBit(rows.byteOffset, count, scores.byteOffset, noInterests.words.byteOffset, half, 0);
    },
    settle: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        if (hasBit(group, row) && !matches(row)) scores[index] = (scores[index] as number) - budget;
      }
    },
    at: (row) => (hasBit(noInterests, row) ? half : matches(row) ? budget : 0),
  };
};

export const languagePoints = (
  reading: Reading,
  { code, min }: FormalCriterion & { kind: 'language' },
  budget: number,
): Points => {
  const { memory, languages, noOne } = reading.columns;
  const level = languageLevels(reading, code);
  const points = Array.from({ length: 8 }, (_, held) => contributionOf(budget, levelFulfilment(held, min)));
  const speakers = languages.byCode.get(code) ?? noOne;
  // Not speaking it at all is level 0, which counts for something where level 0 or 1 is asked for.
  const silent = points[0] as number;
  return {
    hope: ({ rows, scores }, count) =>
      memory.kernel.addByBit(
        rows.byteOffset,
        count,
        scores.byteOffset,
        speakers.words.byteOffset,
        budget,
        silent,
      ),
    settle: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        if (hasBit(speakers, row))
          scores[index] = (scores[index] as number) - budget + (points[level(row)] as number);
      }
    },
    at: (row) => points[level(row)] as number,
  };
};
