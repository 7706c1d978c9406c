import { type Document, isDocument } from '../bson/document.ts';
import { keyOf } from '../bson/key.ts';
import { compareValues } from '../bson/order.ts';
import { ServerError } from '../server-error.ts';
import { addend, compileExpression } from './expression.ts';

/** Takes in the values of one group, and tells what they come to. */
interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

function extreme(sign: 1 | -1): () => Accumulator {
  return () => {
    let best: unknown;
    return {
      add(value) {
        if (value === undefined || value === null) return;
        if (best === undefined || compareValues(value, best) * sign > 0) best = value;
      },
      result: () => best ?? null,
    };
  };
}

const accumulators: Record<string, () => Accumulator> = {
  $sum: () => {
    let sum = 0;
    return { add: (value) => void (sum += addend(value) ?? 0), result: () => sum };
  },
  $avg: () => {
    let sum = 0;
    let count = 0;
    return {
      add(value) {
        const number = addend(value);
        if (number === undefined) return;
        sum += number;
        count += 1;
      },
      result: () => (count === 0 ? null : sum / count),
    };
  },
  $min: extreme(-1),
  $max: extreme(1),
  $first: () => {
    let first: unknown;
    let isTaken = false;
    return {
      add(value) {
        if (!isTaken) first = value;
        isTaken = true;
      },
      result: () => first ?? null,
    };
  },
  $last: () => {
    let last: unknown;
    return { add: (value) => void (last = value), result: () => last ?? null };
  },
  $push: () => {
    const values: unknown[] = [];
    return { add: (value) => void (value !== undefined && values.push(value)), result: () => values };
  },
  $addToSet: () => {
    const values = new Map<string, unknown>();
    return {
      add: (value) => void (value !== undefined && values.set(keyOf(value), value)),
      result: () => [...values.values()],
    };
  },
  $count: () => {
    let count = 0;
    return { add: () => void (count += 1), result: () => count };
  },
};

/** The `$group` stage. Throws a ServerError for accumulators and expressions it doesn't know. */
export function compileGroup(specification: unknown): (documents: Iterable<Document>) => Document[] {
  if (!isDocument(specification) || !('_id' in specification)) {
    throw new ServerError('BadValue', 'a group specification must include an _id');
  }
  const { _id, ...rest } = specification;
  const groupId = compileExpression(_id);
  const fields = Object.entries(rest).map(([field, accumulation]) => compileField(field, accumulation));
  return (documents) => {
    const groups = new Map<string, { _id: unknown; accumulators: Accumulator[] }>();
    for (const document of documents) {
      const id = groupId(document) ?? null;
      const key = keyOf(id);
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { _id: id, accumulators: fields.map(({ start }) => start()) }));
      for (const [index, { value }] of fields.entries()) group.accumulators[index]?.add(value(document));
    }
    return Array.from(groups.values(), (group) => ({
      _id: group._id,
      ...Object.fromEntries(fields.map(({ field }, index) => [field, group.accumulators[index]?.result()])),
    }));
  };
}

function compileField(field: string, accumulation: unknown) {
  const [operator, ...others] = isDocument(accumulation) ? Object.keys(accumulation) : [];
  const start =
    operator !== undefined && Object.hasOwn(accumulators, operator) ? accumulators[operator] : undefined;
  if (!start || others.length > 0) {
    throw new ServerError('Location15952', `unknown group operator '${operator ?? ''}' for '${field}'`);
  }
  return { field, start, value: compileExpression((accumulation as Document)[operator as string]) };
}
