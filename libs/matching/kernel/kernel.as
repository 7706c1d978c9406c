// The loops of the index that touch every row, in AssemblyScript, compiled to WebAssembly with 128-bit vectors.
// Bitmaps are given by the byte their first word stands at, lengths in words of 32 rows, always a multiple of four.
// test/kernel.test.ts holds src/columnar/kernel-bytes.ts to what this compiles to, and writes it anew when vitest runs with -u.

// @ts-ignore: decorator
@inline
function bitsOf(v: v128): v128 {
  return i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(v)));
}

// @ts-ignore: decorator
@inline
function sumOf(v: v128): i32 {
  return (
    i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3)
  );
}

/** out = words */
export function copy(words: usize, out: usize, count: usize): void {
  memory.copy(out, words, count << 2);
}

/** out = ~out */
export function negate(out: usize, count: usize): void {
  for (let end = out + (count << 2); out < end; out += 16) v128.store(out, v128.not(v128.load(out)));
}

/** out &= words */
export function and(words: usize, out: usize, count: usize): void {
  for (let end = out + (count << 2); out < end; out += 16, words += 16)
    v128.store(out, v128.and(v128.load(out), v128.load(words)));
}

/** out |= words */
export function or(words: usize, out: usize, count: usize): void {
  for (let end = out + (count << 2); out < end; out += 16, words += 16)
    v128.store(out, v128.or(v128.load(out), v128.load(words)));
}

/** out &= ~words */
export function andNot(words: usize, out: usize, count: usize): void {
  for (let end = out + (count << 2); out < end; out += 16, words += 16)
    v128.store(out, v128.andnot(v128.load(out), v128.load(words)));
}

/** How many bits are set. */
export function count(words: usize, count: usize): i32 {
  let total = i32x4.splat(0);
  for (let end = words + (count << 2); words < end; words += 16)
    total = i32x4.add(total, bitsOf(v128.load(words)));
  return sumOf(total);
}

/** How many bits are set in both. */
export function countBoth(words: usize, others: usize, count: usize): i32 {
  let total = i32x4.splat(0);
  for (let end = words + (count << 2); words < end; words += 16, others += 16)
    total = i32x4.add(total, bitsOf(v128.and(v128.load(words), v128.load(others))));
  return sumOf(total);
}

/** Adds a test's failing rows to those that failed once or twice, keeping of them only live ones; how many they are. */
export function tally(failing: usize, live: usize, once: usize, twice: usize, count: usize): i32 {
  let total = i32x4.splat(0);
  for (let end = failing + (count << 2); failing < end; failing += 16, live += 16, once += 16, twice += 16) {
    const failed = v128.and(v128.load(failing), v128.load(live));
    const before = v128.load(once);
    v128.store(failing, failed);
    v128.store(twice, v128.or(v128.load(twice), v128.and(before, failed)));
    v128.store(once, v128.or(before, failed));
    total = i32x4.add(total, bitsOf(failed));
  }
  return sumOf(total);
}

/** The word that `rowsOf` would read next. */
export let nextWord: usize = 0;

/** Writes the numbers of set rows from word `from` to word `end`, as long as another word's 32 fit in `room`; how many. */
export function rowsOf(words: usize, from: usize, end: usize, rows: usize, room: usize): usize {
  const last = rows + ((room - 32) << 2);
  let next = rows;
  let at = from;
  for (; at < end && next <= last; at++) {
    let word = load<u32>(words + (at << 2));
    const first = <u32>at << 5;
    while (word != 0) {
      store<u32>(next, first + ctz(word));
      next += 4;
      word &= word - 1;
    }
  }
  nextWord = at;
  return (next - rows) >> 2;
}

// @ts-ignore: decorator
@inline
function addAt(scores: usize, points: i32): void {
  store<i32>(scores, load<i32>(scores) + points);
}

/** Adds to each row's score the points its byte stands for. */
export function addByByte(rows: usize, count: usize, scores: usize, bytes: usize, points: usize): void {
  for (let end = rows + (count << 2); rows < end; rows += 4, scores += 4)
    addAt(scores, load<i32>(points + (<usize>load<u8>(bytes + load<u32>(rows)) << 2)));
}

/** Adds `set` points where a row's bit is set, and `unset` where it isn't. */
export function addByBit(rows: usize, count: usize, scores: usize, words: usize, set: i32, unset: i32): void {
  const more = set - unset;
  for (let end = rows + (count << 2); rows < end; rows += 4, scores += 4) {
    const row = load<u32>(rows);
    addAt(scores, unset + more * ((load<u32>(words + ((row >> 5) << 2)) >> (row & 31)) & 1));
  }
}

/** Adds the points of the level in a row's byte and of how near its field is: points[11·(byte >> 3) + nearness[field]]. */
export function addByField(
  rows: usize,
  count: usize,
  scores: usize,
  bytes: usize,
  fields: usize,
  nearness: usize,
  points: usize,
): void {
  for (let end = rows + (count << 2); rows < end; rows += 4, scores += 4) {
    const row = load<u32>(rows);
    const near = load<u8>(nearness + load<u16>(fields + (row << 1)));
    addAt(scores, load<i32>(points + ((11 * (load<u8>(bytes + row) >> 3) + near) << 2)));
  }
}

/** Keeps the rows with at least `least` points, in order; how many. Every row is written, which beats a branch. */
export function keep(rows: usize, scores: usize, count: usize, least: i32): usize {
  let kept: usize = 0;
  for (let at: usize = 0; at < count << 2; at += 4) {
    const score = load<i32>(scores + at);
    store<i32>(rows + kept, load<i32>(rows + at));
    store<i32>(scores + kept, score);
    kept += <usize>(score >= least) << 2;
  }
  return kept >> 2;
}
