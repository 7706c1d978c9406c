/**
 * Shares `total` over the weights in whole numbers that add up to it exactly, by largest remainder (ties: the earlier).
 * All weights zero is an error of the caller.
 */
export const allot = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((one, other) => one + other, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((one, other) => one + other, 0);
  exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => {
      shares[index] = (shares[index] as number) + 1;
    });
  return shares;
};

/** `total` items in the given shares, each kind in one run: shuffle it to deal it out. */
export const inShares = <Item>(total: number, shares: readonly (readonly [Item, number])[]): Item[] => {
  const counts = allot(
    total,
    shares.map(([, share]) => share),
  );
  return shares.flatMap(([item], index) => Array.from({ length: counts[index] as number }, () => item));
};
