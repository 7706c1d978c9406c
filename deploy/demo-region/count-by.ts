export type MarginalTable = {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
};

/** How many items have each label, in the order of first appearance; those in `order` come first, also where there is none. */
export const countBy = <Item>(
  items: readonly Item[],
  labelOf: (item: Item) => string,
  order: readonly string[] = [],
) => {
  const counts = new Map(order.map((label) => [label, 0]));
  for (const item of items) counts.set(labelOf(item), (counts.get(labelOf(item)) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count }));
};
