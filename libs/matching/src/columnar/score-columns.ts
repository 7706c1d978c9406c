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
import { effectiveMonths } from './effective-months.ts';
import { interestMatches } from './interest-matches.ts';
import { languageLevels } from './language-levels.ts';
import { licenceNumber, traitNumber } from './tail.ts';

/** One criterion's centipoints, for many rows or for one. A dear one is looked up in the tails. */
export type ScoreColumn = {
  readonly key: CriterionKey;
  readonly budget: number;
  readonly isDear: boolean;
  /** Adds the contribution of each of the first `count` rows to its score. */
  readonly addTo: (rows: Int32Array, count: number, scores: Int32Array) => void;
  readonly at: (row: number) => number;
};

type Points = Pick<ScoreColumn, 'isDear' | 'addTo' | 'at'>;

const nothing: Points = { isDear: false, addTo: () => undefined, at: () => 0 };

/** Points by a small number each row has. */
const fromBytes = (values: Uint8Array, points: Int32Array): Points => ({
  isDear: false,
  addTo: (rows, count, scores) => {
    for (let index = 0; index < count; index += 1)
      scores[index] = (scores[index] as number) + (points[values[rows[index] as number] as number] as number);
  },
  at: (row) => points[values[row] as number] as number,
});

const fromBit = (bitmap: Bitmap | undefined, budget: number): Points => {
  if (bitmap === undefined) return nothing;
  const { words } = bitmap;
  return {
    isDear: false,
    addTo: (rows, count, scores) => {
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
    isDear: false,
    addTo: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1)
        scores[index] = (scores[index] as number) + at(rows[index] as number);
    },
    at,
  };
};

// The loops below are alike on purpose: a call that always meets the same function is inlined, a shared one never is.

const experiencePoints = (
  reading: Reading,
  { ssyk, months }: FormalCriterion & { kind: 'experience' },
  budget: number,
): Points => {
  const effective = effectiveMonths(reading, ssyk);
  const short = table(months, (held) => contributionOf(budget, experienceFulfilment(held, months)));
  const pointsFor = (held: number): number => (held >= months ? budget : (short[held] as number));
  return {
    isDear: true,
    addTo: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1)
        scores[index] = (scores[index] as number) + pointsFor(effective(rows[index] as number));
    },
    at: (row) => pointsFor(effective(row)),
  };
};

const interestPoints = (reading: Reading, ssyk: string, budget: number): Points => {
  const { noInterests } = reading.columns;
  const matches = interestMatches(reading, ssyk);
  const half = contributionOf(budget, { n: 1, d: 2 });
  const at = (row: number): number => (hasBit(noInterests, row) ? half : matches(row) ? budget : 0);
  return {
    isDear: true,
    addTo: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1)
        scores[index] = (scores[index] as number) + at(rows[index] as number);
    },
    at,
  };
};

const languagePoints = (
  reading: Reading,
  { code, min }: FormalCriterion & { kind: 'language' },
  budget: number,
): Points => {
  const level = languageLevels(reading, code);
  const points = table(8, (held) => contributionOf(budget, levelFulfilment(held, min)));
  return {
    isDear: true,
    addTo: (rows, count, scores) => {
      for (let index = 0; index < count; index += 1)
        scores[index] = (scores[index] as number) + (points[level(rows[index] as number)] as number);
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
