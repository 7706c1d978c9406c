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

/** One criterion's centipoints, for many rows or for one. `cost` orders criteria by how dear they are to look up. */
export type ScoreColumn = {
  readonly key: CriterionKey;
  readonly budget: number;
  readonly cost: number;
  /** Adds the contribution of each of the first `count` rows to its score. */
  readonly addTo: (rows: Int32Array, count: number, scores: Int32Array) => void;
  readonly at: (row: number) => number;
};

type Points = Pick<ScoreColumn, 'cost' | 'addTo' | 'at'>;

const nothing: Points = { cost: 0, addTo: () => undefined, at: () => 0 };

/** Points by a small number each row has. */
const fromBytes = (values: Uint8Array, points: Int32Array): Points => ({
  cost: 1,
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
    cost: 1,
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

/** Points that need a look into each row's tail. */
const fromTail = (at: (row: number) => number): Points => ({
  cost: 2,
  addTo: (rows, count, scores) => {
    for (let index = 0; index < count; index += 1)
      scores[index] = (scores[index] as number) + at(rows[index] as number);
  },
  at,
});

const table = (length: number, points: (value: number) => number): Int32Array =>
  Int32Array.from({ length }, (_, value) => points(value));

const educationPoints = (
  { columns }: Reading,
  criterion: FormalCriterion & { kind: 'education' },
  budget: number,
) => {
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
  return { ...fromTail(at), cost: 1 };
};

const experiencePoints = (
  reading: Reading,
  { ssyk, months }: FormalCriterion & { kind: 'experience' },
  budget: number,
): Points => {
  const effective = effectiveMonths(reading, ssyk);
  const short = table(months, (held) => contributionOf(budget, experienceFulfilment(held, months)));
  return fromTail((row) => {
    const held = effective(row);
    return held >= months ? budget : (short[held] as number);
  });
};

const interestPoints = (reading: Reading, ssyk: string, budget: number): Points => {
  const { noInterests } = reading.columns;
  const matches = interestMatches(reading, ssyk);
  const half = contributionOf(budget, { n: 1, d: 2 });
  return fromTail((row) => (hasBit(noInterests, row) ? half : matches(row) ? budget : 0));
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
    case 'language': {
      const level = languageLevels(reading, criterion.code);
      const points = table(8, (held) => contributionOf(budget, levelFulfilment(held, criterion.min)));
      return fromTail((row) => points[level(row)] as number);
    }
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
