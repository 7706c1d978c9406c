import { licences, schedules, traits } from '@samspar/reference-data';
import type { Bitmap, Planes } from './bitmap.ts';
import type { Dictionary } from './dictionary.ts';
import { createDictionary } from './dictionary.ts';
import type { RowMemory, Values, View } from './row-memory.ts';
import { createRowMemory } from './row-memory.ts';

/** One number per row. The view is replaced when the memory grows or moves. */
export type Column<V extends Values> = { values: V };

/** Bitmaps made as their codes are first met. */
export type KeyedBitmaps = {
  readonly byCode: ReadonlyMap<string, Bitmap>;
  readonly of: (code: string) => Bitmap;
};

/**
 * The pool as a structure of arrays: what decides must-haves as bitmaps, what decides scores as small numbers, and what
 * comes in lists in a tail of its own (see tail.ts). A row is a candidate; `live` rows are those considered.
 */
export type Columns = {
  readonly memory: RowMemory;
  readonly live: Bitmap;
  readonly stage: Planes;
  readonly swedish: Planes;
  readonly level: Planes;
  readonly extent: Planes;
  readonly available: Planes;
  readonly schedule: readonly Bitmap[];
  readonly licences: readonly Bitmap[];
  readonly reach: KeyedBitmaps;
  readonly certificates: KeyedBitmaps;
  readonly languages: KeyedBitmaps;
  /** By first digit of the occupation: who has any experience, or interest, there. */
  readonly experienceIn: readonly Bitmap[];
  readonly interestIn: readonly Bitmap[];
  readonly noInterests: Bitmap;
  /** Always empty: stands in for the bitmap of a code nobody has. */
  readonly noOne: Bitmap;
  /** Swedish in the lower three bits, education level in the next three. */
  readonly levels: Column<Uint8Array>;
  readonly registered: Column<Uint16Array>;
  readonly municipality: Column<Uint16Array>;
  readonly field: Column<Uint16Array>;
  /** Trait levels in twentieths at the index's date, in the order of reference-data. */
  readonly traits: readonly Column<Uint8Array>[];
  /** Where the row's tail starts. */
  readonly tail: Column<Int32Array>;
  readonly codes: {
    readonly occupations: Dictionary;
    readonly interests: Dictionary;
    readonly fields: Dictionary;
    readonly municipalities: Dictionary;
    readonly languages: Dictionary;
  };
};

/** Days in a column count from here (day number of 1950-01-01), so that two bytes reach into the 22nd century. */
export const firstDay = -7305;
/** Months in a tail count from January 1870. */
export const firstMonth = -1200;

const majorGroups = 10;

/** The major group of an occupation code. Any first character has one, so odd codes only share a group. */
export const majorGroup = (code: string): number => (code.charCodeAt(0) + 2) % majorGroups;

export const createColumns = (): Columns => {
  const memory = createRowMemory();

  const bitmap = (): Bitmap => {
    const made = { words: new Int32Array() };
    memory.addColumn(1, Int32Array, (words) => {
      made.words = words;
    });
    return made;
  };
  const bitmapsOf = (count: number): Bitmap[] => Array.from({ length: count }, bitmap);
  const keyed = (): KeyedBitmaps => {
    const byCode = new Map<string, Bitmap>();
    return {
      byCode,
      of: (code) => {
        const known = byCode.get(code) ?? bitmap();
        byCode.set(code, known);
        return known;
      },
    };
  };
  const column = <V extends Values>(bitsPerRow: number, view: View<V>): Column<V> => {
    const made = { values: new view(new ArrayBuffer(0), 0, 0) };
    memory.addColumn(bitsPerRow, view, (values) => {
      made.values = values;
    });
    return made;
  };

  return {
    memory,
    live: bitmap(),
    stage: bitmapsOf(3),
    swedish: bitmapsOf(3),
    level: bitmapsOf(3),
    extent: bitmapsOf(7),
    available: bitmapsOf(16),
    schedule: bitmapsOf(schedules.length),
    licences: bitmapsOf(licences.length),
    reach: keyed(),
    certificates: keyed(),
    languages: keyed(),
    experienceIn: bitmapsOf(majorGroups),
    interestIn: bitmapsOf(majorGroups),
    noInterests: bitmap(),
    noOne: bitmap(),
    levels: column(8, Uint8Array),
    registered: column(16, Uint16Array),
    municipality: column(16, Uint16Array),
    field: column(16, Uint16Array),
    traits: traits.map(() => column(8, Uint8Array)),
    tail: column(32, Int32Array),
    codes: {
      occupations: createDictionary(),
      interests: createDictionary(),
      fields: createDictionary(),
      municipalities: createDictionary(),
      languages: createDictionary(),
    },
  };
};
