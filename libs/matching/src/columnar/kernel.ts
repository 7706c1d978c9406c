/**
 * What kernel/kernel.as exports. Places are bytes from the start of the memory (a view's `byteOffset`); `count` of bitmaps is
 * in words of 32 rows, a multiple of four, and of rows in rows.
 */
export type Kernel = {
  readonly copy: (words: number, out: number, count: number) => void;
  readonly negate: (out: number, count: number) => void;
  readonly and: (words: number, out: number, count: number) => void;
  readonly or: (words: number, out: number, count: number) => void;
  readonly andNot: (words: number, out: number, count: number) => void;
  readonly count: (words: number, count: number) => number;
  readonly countBoth: (words: number, others: number, count: number) => number;
  readonly tally: (failing: number, live: number, once: number, twice: number, count: number) => number;
  readonly nextWord: { readonly value: number };
  readonly rowsOf: (words: number, from: number, end: number, rows: number, room: number) => number;
  readonly addByByte: (rows: number, count: number, scores: number, bytes: number, points: number) => void;
  readonly addByBit: (
    rows: number,
    count: number,
    scores: number,
    words: number,
    set: number,
    unset: number,
  ) => void;
  readonly addByField: (
    rows: number,
    count: number,
    scores: number,
    bytes: number,
    fields: number,
    nearness: number,
    points: number,
  ) => void;
  readonly keep: (rows: number, scores: number, count: number, least: number) => number;
};

/** Memory that grows by pages of 64 KB. Growing it replaces `buffer`. */
export type KernelMemory = { readonly buffer: ArrayBuffer; grow(pages: number): number };
