import { contributionOf, educationFulfilment, fieldNearness, softFulfilment } from '../fulfilment.ts';
import type { FormalCriterion, SoftCriterion } from '../types.ts';
import type { Bitmap } from './bitmap.ts';
import { hasBit } from './bitmap.ts';
import type { Columns } from './columns.ts';
import type { Points } from './points.ts';
import { table } from './points.ts';
import type { RowMemory } from './row-memory.ts';
import { traitNumber } from './tail.ts';

/** A criterion without budget, or that nobody meets. */
export const nothing: Points = { hope: () => undefined, at: () => 0 };

/** Points by a small number each row has. */
export const fromBytes = ({ kernel }: RowMemory, values: Uint8Array, points: Int32Array): Points => ({
  hope: ({ rows, scores }, count) =>
    kernel.addByByte(rows.byteOffset, count, scores.byteOffset, values.byteOffset, points.byteOffset),
  at: (row) => points[values[row] as number] as number,
});

/** The whole budget where a bit is set; a bitmap nobody is in is not there. */
export const fromBit = ({ kernel }: RowMemory, bitmap: Bitmap | undefined, budget: number): Points => {
  if (bitmap === undefined) return nothing;
  return {
    hope: ({ rows, scores }, count) =>
      kernel.addByBit(rows.byteOffset, count, scores.byteOffset, bitmap.words.byteOffset, budget, 0),
    at: (row) => (hasBit(bitmap, row) ? budget : 0),
  };
};

const levelsAndTenths = 8 * 11;

export const educationPoints = (
  { memory, levels, field, codes }: Columns,
  criterion: FormalCriterion & { kind: 'education' },
  budget: number,
): Points => {
  const points = (level: number, tenths: number): number =>
    contributionOf(budget, educationFulfilment(level, criterion.min, tenths));
  if (criterion.field === undefined)
    return fromBytes(
      memory,
      levels.values,
      table(memory, 64, (packed) => points(packed >>> 3, 10)),
    );
  const byField = codes.fields.codes.map((code) => fieldNearness(code, criterion.field));
  const nearness = memory.scratch.bytes(byField.length);
  nearness.set(byField);
  const byLevel = table(memory, levelsAndTenths, (value) => points(Math.floor(value / 11), value % 11));
  return {
    hope: ({ rows, scores }, count) =>
      memory.kernel.addByField(
        rows.byteOffset,
        count,
        scores.byteOffset,
        levels.values.byteOffset,
        field.values.byteOffset,
        nearness.byteOffset,
        byLevel.byteOffset,
      ),
    at: (row) => {
      const near = nearness[field.values[row] as number] as number;
      return byLevel[11 * ((levels.values[row] as number) >>> 3) + near] as number;
    },
  };
};

export const softPoints = (
  { memory, traits }: Columns,
  { trait, wanted }: SoftCriterion,
  budget: number,
): Points =>
  fromBytes(
    memory,
    (traits[traitNumber(trait)] as Columns['traits'][number]).values,
    table(memory, 101, (level) => contributionOf(budget, softFulfilment(level, wanted))),
  );
