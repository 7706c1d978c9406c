import { budgetsOf } from '../budgets.ts';
import {
  contributionOf,
  educationFulfilment,
  experienceFulfilment,
  fieldNearness,
  levelFulfilment,
  softFulfilment,
} from '../fulfilment.ts';
import type { CriterionKey, Demand, FormalCriterion, SoftCriterion } from '../types.ts';
import type { Bitmap } from './bitmap.ts';
import { hasBit } from './bitmap.ts';
import type { Columns } from './columns.ts';
import type { Reading } from './effective-months.ts';
import { majorGroup } from './columns.ts';
import { effectiveMonths } from './effective-months.ts';
import { interestMatches } from './interest-matches.ts';
import { languageLevels } from './language-levels.ts';
import { licenceNumber, traitNumber } from './tail.ts';

/** Changes the scores of the first `count` rows. */
export type ChangeScores = (rows: Int32Array, count: number, scores: Int32Array) => void;

/**
 * One criterion's centipoints. `hope` adds what a row could get at most by what is quickly looked up, for most criteria the
 * very points; where that may be too much, `settle` takes the excess back after a look into the row's tail.
 */
export type ScoreColumn = {
  readonly key: CriterionKey;
  readonly budget: number;
  readonly hope: ChangeScores;
  readonly settle?: ChangeScores;
  readonly at: (row: number) => number;
};

type Points = Pick<ScoreColumn, 'hope' | 'settle' | 'at'>;

const nothing: Points = { hope: () => undefined, at: () => 0 };

/** Points by a small number each row has. */
const fromBytes = (values: Uint8Array, points: Int32Array): Points => ({
  hope: (rows, count, scores) => {
    for (let index = 0; index < count; index += 1)
      scores[index] = (scores[index] as number) + (points[values[rows[index] as number] as number] as number);
  },
  at: (row) => points[values[row] as number] as number,
});

const fromBit = (bitmap: Bitmap | undefined, budget: number): Points => {
  if (bitmap === undefined) return nothing;
  const { words } = bitmap;
  return {
    hope: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        if ((((words[row >>> 5] as number) >>> (row & 31)) & 1) === 1)
          scores[index] = (scores[index] as number) + budget;
      }
    },
    at: (row) => (hasBit(bitmap, row) ? budget : 0),
  };
};

const table = (length: number, points: (value: number) => number): Int32Array =>
  Int32Array.from({ length }, (_, value) => points(value));

const educationPoints = (
  { columns }: Reading,
  criterion: FormalCriterion & { kind: 'education' },
  budget: number,
): Points => {
  const points = (level: number, tenths: number): number =>
    contributionOf(budget, educationFulfilment(level, criterion.min, tenths));
  if (criterion.field === undefined)
    return fromBytes(
      columns.levels.values,
      table(64, (levels) => points(levels >>> 3, 10)),
    );
  const nearness = Uint8Array.from(columns.codes.fields.codes, (code) =>
    fieldNearness(code, criterion.field),
  );
  const byLevel = table(8 * 11, (value) => points(Math.floor(value / 11), value % 11));
  const levels = columns.levels.values;
  const fields = columns.field.values;
  const at = (row: number): number =>
    byLevel[11 * ((levels[row] as number) >>> 3) + (nearness[fields[row] as number] as number)] as number;
  return {
    hope: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1)
        scores[index] = (scores[index] as number) + at(rows[index] as number);
    },
    at,
  };
};

const bitOf = (words: Int32Array, row: number): number => ((words[row >>> 5] as number) >>> (row & 31)) & 1;

/** Points of rows whose bit is set are looked up one by one; the others have none. */
const fromTail = (
  words: Int32Array,
  budget: number,
  at: (row: number) => number,
  settle: ChangeScores,
): Points => ({
  hope: (rows, count, scores) => {
    for (let index = 0; index < count; index += 1)
      scores[index] = (scores[index] as number) + budget * bitOf(words, rows[index] as number);
  },
  settle,
  at,
});

// The loops that settle are alike on purpose: a call that always meets the same function is inlined, a shared one never is.

const experiencePoints = (
  reading: Reading,
  { ssyk, months }: FormalCriterion & { kind: 'experience' },
  budget: number,
): Points => {
  const { words } = reading.columns.experienceIn[majorGroup(ssyk)] as Bitmap;
  const effective = effectiveMonths(reading, ssyk);
  const short = table(months, (held) => contributionOf(budget, experienceFulfilment(held, months)));
  const pointsFor = (held: number): number => (held >= months ? budget : (short[held] as number));
  // Where no months are asked for, everyone has the points.
  if (months === 0) return { hope: addAll(budget), at: () => budget };
  return fromTail(
    words,
    budget,
    (row) => pointsFor(effective(row)),
    (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        if (bitOf(words, row) === 1)
          scores[index] = (scores[index] as number) - budget + pointsFor(effective(row));
      }
    },
  );
};

const addAll =
  (budget: number): ChangeScores =>
  (_rows, count, scores) => {
    for (let index = 0; index < count; index += 1) scores[index] = (scores[index] as number) + budget;
  };

const interestPoints = (reading: Reading, ssyk: string, budget: number): Points => {
  const { noInterests, interestIn } = reading.columns;
  const group = interestIn[majorGroup(ssyk)] as Bitmap;
  const matches = interestMatches(reading, ssyk);
  const half = contributionOf(budget, { n: 1, d: 2 });
  return {
    hope: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        const points = budget * bitOf(group.words, row) + half * bitOf(noInterests.words, row);
        scores[index] = (scores[index] as number) + points;
      }
    },
    settle: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        if (bitOf(group.words, row) === 1 && !matches(row))
          scores[index] = (scores[index] as number) - budget;
      }
    },
    at: (row) => (hasBit(noInterests, row) ? half : matches(row) ? budget : 0),
  };
};

const languagePoints = (
  reading: Reading,
  { code, min }: FormalCriterion & { kind: 'language' },
  budget: number,
): Points => {
  const level = languageLevels(reading, code);
  const points = table(8, (held) => contributionOf(budget, levelFulfilment(held, min)));
  const words = reading.columns.languages.byCode.get(code)?.words;
  // Not speaking it at all is level 0, which counts for something where level 0 or 1 is asked for.
  const silent = points[0] as number;
  return {
    hope: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const spoken = words === undefined ? 0 : bitOf(words, rows[index] as number);
        scores[index] = (scores[index] as number) + (spoken === 1 ? budget : silent);
      }
    },
    settle: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] as number;
        if (words !== undefined && bitOf(words, row) === 1)
          scores[index] = (scores[index] as number) - budget + (points[level(row)] as number);
      }
    },
    at: (row) => points[level(row)] as number,
  };
};

const formalPoints = (reading: Reading, criterion: FormalCriterion, budget: number): Points => {
  const { columns } = reading;
  switch (criterion.kind) {
    case 'licence':
      return fromBit(columns.licences[licenceNumber(criterion.class)], budget);
    case 'certificate':
      return fromBit(columns.certificates.byCode.get(criterion.code), budget);
    case 'swedish':
      return fromBytes(
        columns.levels.values,
        table(64, (levels) => contributionOf(budget, levelFulfilment(levels & 7, criterion.min))),
      );
    case 'language':
      return languagePoints(reading, criterion, budget);
    case 'education':
      return educationPoints(reading, criterion, budget);
    case 'experience':
      return experiencePoints(reading, criterion, budget);
    case 'interest':
      return interestPoints(reading, criterion.ssyk, budget);
  }
};

const softPoints = (columns: Columns, { trait, wanted }: SoftCriterion, budget: number): Points =>
  fromBytes(
    (columns.traits[traitNumber(trait)] as Columns['traits'][number]).values,
    table(101, (level) => contributionOf(budget, softFulfilment(level, wanted))),
  );

/** The points of every criterion of a demand, in its order. */
export const scoreColumns = (reading: Reading, demand: Demand): ScoreColumn[] => {
  const budgets = budgetsOf(demand);
  const formal = demand.formal.map((criterion, index): ScoreColumn => {
    const budget = budgets.formal[index] as number;
    const points = budget === 0 ? nothing : formalPoints(reading, criterion, budget);
    return { key: `formal:${index}`, budget, ...points };
  });
  const soft = demand.soft.map((criterion, index): ScoreColumn => {
    const budget = budgets.soft[index] as number;
    const points = budget === 0 ? nothing : softPoints(reading.columns, criterion, budget);
    return { key: `soft:${index}`, budget, ...points };
  });
  return [...formal, ...soft];
};
