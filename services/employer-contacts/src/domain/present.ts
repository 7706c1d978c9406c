type Present<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** The values that are there: what was left out is left out of what is kept, too. */
export function present<Values extends object>(values: Values): Present<Values> {
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as Present<Values>;
}
