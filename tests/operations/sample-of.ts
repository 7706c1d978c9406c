import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** A schema as JSON Schema tells it. */
export interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Node[];
  oneOf?: Node[];
  allOf?: Node[];
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  minItems?: number;
  minLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  format?: string;
  pattern?: string;
}

export function nodeOf(schema: z.ZodType): Node {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
}

/** What a field of this name holds, where its schema does not say enough to make one up. */
const byName: Record<string, unknown> = {
  municipality: '1488',
  municipalities: '1488',
  reach: '1488',
  ssyk: '9111',
  interests: '91',
  branch: 'N',
  field: '521',
  certificates: 'truckkort-b',
  code: 'truckkort-b',
  firstLanguage: 'sv',
  organisationsnummer: '556036-0793',
  personnummer: '19900101-2384',
  cpv: '90910000-9',
  halfYear: '2026-H2',
  period: '2026-H2',
  lastUsed: '2026-01',
  telephone: '0520-12 34 56',
  phone: '0520-12 34 56',
  email: 'nagon@example.org',
  textVersion: '2026-1',
};

/** Makes up what a schema takes: the least it asks for, with the ids of things that are there. */
export function sampleOf(root: Node, ids: Readonly<Record<string, string>>): unknown {
  return sample(root, '');

  function sample(given: Node, name: string): unknown {
    const node = resolved(given, root);
    if (node.const !== undefined) return node.const;
    if (node.enum) return node.enum[0];
    const either = node.anyOf ?? node.oneOf ?? node.allOf;
    if (either?.[0]) return sample(either[0], name);
    if (node.type === 'object') {
      const fields = Object.entries(node.properties ?? {}).filter(([field]) =>
        node.required?.includes(field),
      );
      return Object.fromEntries(fields.map(([field, held]) => [field, sample(held, field)]));
    }
    if (node.type === 'array')
      return Array.from({ length: node.minItems ?? 0 }, () => sample(node.items ?? {}, name));
    if (node.type === 'integer' || node.type === 'number')
      return node.minimum ?? (node.exclusiveMinimum === undefined ? 1 : node.exclusiveMinimum + 1);
    if (node.type === 'boolean') return true;
    return text(node, name);
  }

  function text({ format, minLength = 1 }: Node, name: string): unknown {
    if (byName[name] !== undefined) return byName[name];
    if (format === 'uuid') return ids[name] ?? randomUUID();
    if (format === 'date') return '2026-12-15';
    if (format === 'date-time') return '2026-12-15T10:00:00.000Z';
    if (format === 'email') return 'nagon@example.org';
    return 'Några ord'.padEnd(minLength, '.');
  }
}

/** A place in a body: the steps to it. */
export type Place = (string | number)[];

/** Every field of a body, also those within lists, each once; deep enough for any of ours. */
export function placesIn(root: Node): Place[] {
  const places: Place[] = [];
  walk(root, []);
  const each = new Map(places.map((place) => [place.join('.'), place]));
  return [...each.values()];

  function walk(given: Node, place: Place): void {
    if (place.length > 8) return;
    const node = resolved(given, root);
    if (place.length > 0) places.push(place);
    for (const option of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])])
      walk(option, place);
    for (const [field, held] of Object.entries(node.properties ?? {})) walk(held, [...place, field]);
    if (node.items) walk(node.items, [...place, 0]);
  }
}

/** A copy of a body with something else at a place; what leads there is made on the way. */
export function withAt(body: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(body) ? [...body] : [];
    list[step] = withAt(list[step], rest, value);
    return list;
  }
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return { ...fields, [step]: withAt(fields[step], rest, value) };
}

function resolved(node: Node, root: Node): Node {
  if (node.$ref === undefined) return node;
  if (node.$ref === '#') return root;
  const name = node.$ref.split('/').at(-1) ?? '';
  return root.$defs?.[name] ?? {};
}
