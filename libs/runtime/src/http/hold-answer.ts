import type { z } from 'zod';

/** An answer as its schema has it, and what was taken out of it to make it so. */
export interface Held {
  body: unknown;
  /** Paths of what was left out, with the id of the thing it belongs to where it has one. Never a value. */
  leftOut: { path: string; id?: string }[];
}

/** Rounds of leaving out: what is inside may be whole only when what is inside that is gone. */
const mostRounds = 8;

/**
 * Holds an answer to its schema. `strict`: anything else throws. Otherwise what the schema does not name is
 * stripped, and an element of a list that cannot be shown is left out of it: what was stored by an earlier version never makes
 * a whole list fail. Throws where nothing can be left out.
 */
export function holdAnswer(schema: z.ZodType, body: unknown, { strict }: { strict: boolean }): Held {
  const first = schema.safeParse(body);
  if (first.success) return { body: first.data, leftOut: [] };
  if (strict) throw notAsPromised(first.error);
  const rest = structuredClone(body);
  const leftOut: Held['leftOut'] = [];
  let { error } = first;
  for (let round = 0; round < mostRounds; round++) {
    const places = error.issues.flatMap(removable);
    if (places.length === 0) break;
    for (const place of distinct(places)) leftOut.push(remove(rest, place));
    const again = schema.safeParse(rest);
    if (again.success) return { body: again.data, leftOut };
    error = again.error;
  }
  throw notAsPromised(error);
}

/** Says where, never what. It is no `ZodError`: those are about what was asked. */
function notAsPromised({ issues }: z.ZodError): Error {
  const where = issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return new Error(`The answer is not what the operation promises: ${where}`);
}

/** What to leave out so that an issue is gone: fields nobody knows, else the innermost element of a list it lies in. */
function removable(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  const element = issue.path.findLastIndex((step) => typeof step === 'number');
  return element === -1 ? [] : [issue.path.slice(0, element + 1)];
}

/** Each place once, and of a list the last element first: taking one out moves those behind it. */
function distinct(places: PropertyKey[][]): PropertyKey[][] {
  const each = new Map(places.map((place) => [JSON.stringify(place), place]));
  return [...each.values()].toSorted((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || 0);
}

function remove(body: unknown, place: readonly PropertyKey[]): Held['leftOut'][number] {
  const holder = place
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)?.[step], body);
  const last = place.at(-1) as string | number;
  const removed = (holder as Record<PropertyKey, unknown> | undefined)?.[last];
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Record<PropertyKey, unknown> | undefined)?.[last];
  const id = idOf(removed) ?? idOf(holder);
  return { path: place.join('.'), ...(id !== undefined && { id }) };
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}
