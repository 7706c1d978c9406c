import type { Columns } from './columns.ts';
import type { ScoreColumn } from './score-columns.ts';

export type ScoredRow = { readonly row: number; readonly score: number };

// Rows scored at a time: enough to amortise a loop per criterion, few enough to stay in the nearest cache. The first block
// is short, since every row of it is scored in full: it sets the bar for the rest.
const firstBlock = 128;
const blockLength = 1024;

/** True when `a` comes before `b`: higher score, then earlier registered, then lower id. */
export type ComesBefore = (a: ScoredRow, b: ScoredRow) => boolean;

export const comesBefore =
  (registered: Columns['registered']['values'], idOf: (row: number) => string): ComesBefore =>
  (a, b) => {
    if (a.score !== b.score) return a.score > b.score;
    const difference = (registered[a.row] as number) - (registered[b.row] as number);
    return difference === 0 ? idOf(a.row) < idOf(b.row) : difference < 0;
  };

/** The best `size` of what is offered, the worst of them on top. */
const createHeap = (size: number, before: ComesBefore) => {
  const kept: ScoredRow[] = [];
  // Compared in place of a new object, since most rows offered are not kept.
  const candidate = { row: 0, score: 0 };

  const sink = (item: ScoredRow): void => {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= kept.length) break;
      if (child + 1 < kept.length && before(kept[child] as ScoredRow, kept[child + 1] as ScoredRow))
        child += 1;
      if (!before(item, kept[child] as ScoredRow)) break;
      kept[at] = kept[child] as ScoredRow;
      at = child;
    }
    kept[at] = item;
  };

  const rise = (item: ScoredRow): void => {
    let at = kept.length;
    kept.push(item);
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!before(kept[parent] as ScoredRow, item)) break;
      kept[at] = kept[parent] as ScoredRow;
      at = parent;
    }
    kept[at] = item;
  };

  return {
    /** No row that can't come to at least this many points is kept any more. */
    threshold: (): number => (kept.length < size ? -1 : (kept[0] as ScoredRow).score),
    offer: (row: number, score: number): void => {
      candidate.row = row;
      candidate.score = score;
      if (kept.length < size) rise({ row, score });
      else if (before(candidate, kept[0] as ScoredRow)) sink({ row, score });
    },
    inOrder: (): ScoredRow[] => kept.toSorted((a, b) => (before(a, b) ? -1 : 1)),
  };
};

/** Keeps the rows that can still come to `threshold`; returns how many. */
const keepHopeful = (rows: Int32Array, scores: Int32Array, count: number, least: number): number => {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const score = scores[index] as number;
    if (score < least) continue;
    rows[kept] = rows[index] as number;
    scores[kept] = score;
    kept += 1;
  }
  return kept;
};

/**
 * The best `size` rows of a bitmap, exact. Criteria are added one at a time over a block, cheap and heavy ones first,
 * and a row is let go as soon as the points it has and all it could still get fall short of the worst kept.
 */
export const bestRows = (
  bitmap: Uint32Array,
  columns: readonly ScoreColumn[],
  base: number,
  size: number,
  before: ComesBefore,
): ScoredRow[] => {
  const rows = new Int32Array(blockLength);
  const scores = new Int32Array(blockLength);
  const weighty = columns
    .filter((each) => each.budget > 0)
    .toSorted((a, b) => a.cost - b.cost || b.budget - a.budget);
  const most = weighty.reduce((sum, each) => sum + each.budget, base);
  const heap = createHeap(size, before);

  const score = (taken: number): void => {
    let count = taken;
    let reachable = most - base;
    const threshold = heap.threshold();
    scores.fill(base, 0, count);
    for (const column of weighty) {
      column.addTo(rows, count, scores);
      reachable -= column.budget;
      if (threshold >= 0) count = keepHopeful(rows, scores, count, threshold - reachable);
    }
    for (let index = 0; index < count; index += 1) heap.offer(rows[index] as number, scores[index] as number);
  };

  if (size <= 0) return [];
  let count = 0;
  let block = firstBlock;
  for (let at = 0; at < bitmap.length; at += 1) {
    let word = bitmap[at] as number;
    if (word === 0) continue;
    if (count > block - 32) {
      score(count);
      count = 0;
      block = blockLength;
    }
    while (word !== 0) {
      const lowest = word & -word;
      rows[count] = (at << 5) + 31 - Math.clz32(lowest);
      count += 1;
      word ^= lowest;
    }
  }
  score(count);
  return heap.inOrder();
};
