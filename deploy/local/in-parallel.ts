import pMap from 'p-map';

/** Does the work for every item, a dozen side by side. Throws the first failure. */
export const inParallel = <Item>(items: readonly Item[], work: (item: Item) => Promise<void>) =>
  pMap(items, (item) => work(item), { concurrency: 12 });
