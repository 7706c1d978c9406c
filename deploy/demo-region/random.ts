/** A stream of pseudo-random choices that is the same for the same seed on every machine. Never for secrets. */
export type Random = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, each as likely as its weight says. */
  readonly weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
  /** A stream of its own, so that more choices in one part of the region leave the other parts as they were. */
  readonly fork: (label: string) => Random;
};

// mulberry32: 32 bits of state, quick, and good enough to spread people over a region.
const mulberry32 = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

// FNV-1a over the label, started from the seed.
const seedFor = (seed: number, label: string): number =>
  label.split('').reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 0x01000193), seed ^ 0x811c9dc5);

const shuffle = <Item>(items: readonly Item[], int: Random['int']): Item[] => {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = int(0, last);
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
};

const pickWeighted = <Item>(items: readonly (readonly [Item, number])[], next: () => number): Item => {
  let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
  const chosen = items.find(([, weight]) => {
    left -= weight;
    return left < 0;
  });
  const found = chosen ?? items.at(-1);
  if (!found) throw new Error('Nothing to choose from.');
  return found[0];
};

/** A stream for this seed (any whole number). */
export const createRandom = (seed: number): Random => {
  const next = mulberry32(seed);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: <Item>(items: readonly Item[]) => items[int(0, items.length - 1)] as Item,
    weighted: (items) => pickWeighted(items, next),
    shuffled: (items) => shuffle(items, int),
    fork: (label) => createRandom(seedFor(seed, label)),
  };
};
