import { licences, schedules, traits } from '@samspar/reference-data';
import type { Bitmap, Planes } from './bitmap.ts';
import type { Dictionary } from './dictionary.ts';
import { createDictionary } from './dictionary.ts';

type Values = Uint8Array | Uint16Array | Int32Array;

/** One number per row. The values are replaced when the index grows. */
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
  readonly capacity: number;
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
  readonly growTo: (rows: number) => void;
  readonly bytes: () => number;
};

/** Days in a column count from here (day number of 1950-01-01), so that two bytes reach into the 22nd century. */
export const firstDay = -7305;
/** Months in a tail count from January 1870. */
export const firstMonth = -1200;

const rowsPerStep = 1024;

const majorGroups = 10;

/** The major group of an occupation code. Any first character has one, so odd codes only share a group. */
export const majorGroup = (code: string): number => (code.charCodeAt(0) + 2) % majorGroups;

export const createColumns = (): Columns => {
  let capacity = 0;
  const bitmaps: Bitmap[] = [];
  const columns: Column<Values>[] = [];

  const bitmap = (): Bitmap => {
    const made = { words: new Int32Array(capacity >>> 5) };
    bitmaps.push(made);
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
  const column = <V extends Values>(values: V): Column<V> => {
    const made = { values };
    columns.push(made);
    return made;
  };

  const grown = <V extends Values>(values: V, length: number): V => {
    const larger = new (values.constructor as new (length: number) => V)(length);
    larger.set(values);
    return larger;
  };

  return {
    get capacity() {
      return capacity;
    },
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
    levels: column(new Uint8Array()),
    registered: column(new Uint16Array()),
    municipality: column(new Uint16Array()),
    field: column(new Uint16Array()),
    traits: traits.map(() => column(new Uint8Array())),
    tail: column(new Int32Array()),
    codes: {
      occupations: createDictionary(),
      interests: createDictionary(),
      fields: createDictionary(),
      municipalities: createDictionary(),
      languages: createDictionary(),
    },
    growTo: (rows) => {
      if (rows <= capacity) return;
      const wanted = Math.max(rows, Math.ceil(capacity * 1.25));
      capacity = Math.ceil(wanted / rowsPerStep) * rowsPerStep;
      for (const each of bitmaps) each.words = grown(each.words, capacity >>> 5);
      for (const each of columns) each.values = grown(each.values, capacity);
    },
    bytes: () =>
      bitmaps.reduce((sum, each) => sum + each.words.byteLength, 0) +
      columns.reduce((sum, each) => sum + each.values.byteLength, 0),
  };
};
