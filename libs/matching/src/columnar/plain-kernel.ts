import type { Kernel, KernelMemory } from './kernel.ts';

const bitsIn = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/**
 * The kernel in plain TypeScript, to the letter of kernel/kernel.as: for a machine whose WebAssembly has no vectors, and as
 * what the compiled kernel is tested against.
 */
export const createPlainKernel = (memory: KernelMemory): Kernel => {
  let seen = memory.buffer;
  let words = new Int32Array(seen);
  let halves = new Uint16Array(seen);
  let bytes = new Uint8Array(seen);
  /** Growing the memory replaces its buffer. */
  const view = (): Int32Array => {
    if (seen === memory.buffer) return words;
    seen = memory.buffer;
    halves = new Uint16Array(seen);
    bytes = new Uint8Array(seen);
    words = new Int32Array(seen);
    return words;
  };
  const nextWord = { value: 0 };

  const combine =
    (by: (a: number, b: number) => number) =>
    (from: number, out: number, count: number): void => {
      const w = view();
      for (let at = 0; at < count; at += 1)
        w[(out >> 2) + at] = by(w[(out >> 2) + at] as number, w[(from >> 2) + at] as number);
    };
  const total = (count: number, word: (at: number) => number): number => {
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += bitsIn(word(at));
    return sum;
  };
  const add = (rows: number, count: number, scores: number, pointsOf: (row: number) => number): void => {
    const w = view();
    for (let at = 0; at < count; at += 1)
      w[(scores >> 2) + at] = (w[(scores >> 2) + at] as number) + pointsOf(w[(rows >> 2) + at] as number);
  };

  return {
    copy: combine((_out, word) => word),
    negate: (out, count) => combine((word) => ~word)(out, out, count),
    and: combine((a, b) => a & b),
    or: combine((a, b) => a | b),
    andNot: combine((a, b) => a & ~b),
    count: (from, count) => {
      const w = view();
      return total(count, (at) => w[(from >> 2) + at] as number);
    },
    countBoth: (from, others, count) => {
      const w = view();
      return total(count, (at) => (w[(from >> 2) + at] as number) & (w[(others >> 2) + at] as number));
    },
    tally: (failing, live, once, twice, count) => {
      const w = view();
      return total(count, (at) => {
        const failed = (w[(failing >> 2) + at] as number) & (w[(live >> 2) + at] as number);
        const before = w[(once >> 2) + at] as number;
        w[(failing >> 2) + at] = failed;
        w[(twice >> 2) + at] = (w[(twice >> 2) + at] as number) | (before & failed);
        w[(once >> 2) + at] = before | failed;
        return failed;
      });
    },
    nextWord,
    rowsOf: (from, first, end, rows, room) => {
      const w = view();
      let found = 0;
      let at = first;
      for (; at < end && found <= room - 32; at += 1) {
        for (let word = w[(from >> 2) + at] as number; word !== 0; word &= word - 1) {
          w[(rows >> 2) + found] = at * 32 + (31 - Math.clz32(word & -word));
          found += 1;
        }
      }
      nextWord.value = at;
      return found;
    },
    addByByte: (rows, count, scores, table, points) => {
      const w = view();
      add(rows, count, scores, (row) => w[(points >> 2) + (bytes[table + row] as number)] as number);
    },
    addByBit: (rows, count, scores, from, set, unset) => {
      const w = view();
      add(rows, count, scores, (row) =>
        (((w[(from >> 2) + (row >> 5)] as number) >>> (row & 31)) & 1) === 1 ? set : unset,
      );
    },
    addByField: (rows, count, scores, table, fields, nearness, points) => {
      const w = view();
      add(rows, count, scores, (row) => {
        const near = bytes[nearness + (halves[(fields >> 1) + row] as number)] as number;
        return w[(points >> 2) + 11 * ((bytes[table + row] as number) >> 3) + near] as number;
      });
    },
    keep: (rows, scores, count, least) => {
      const w = view();
      let kept = 0;
      for (let at = 0; at < count; at += 1) {
        const score = w[(scores >> 2) + at] as number;
        w[(rows >> 2) + kept] = w[(rows >> 2) + at] as number;
        w[(scores >> 2) + kept] = score;
        if (score >= least) kept += 1;
      }
      return kept;
    },
  };
};
