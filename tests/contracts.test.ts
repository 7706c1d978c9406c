import { allEvents, listensTo, saidBy, serviceNames } from '@samspar/contracts';
import { declaredStreams, permissionsOf } from '@samspar/messaging';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleOf } from './contract-examples.ts';

describe.each(allEvents.map((event) => [event.type, event] as const))('%s', (_type, event) => {
  const schema = z.toJSONSchema(event.schema) as JsonSchema;

  it('accepts its example, and gives it back as it was', () => {
    for (const example of exampleOf(event)) expect(event.schema.parse(example)).toEqual(example);
  });

  it('refuses whatever its definition does not name', () => {
    for (const example of exampleOf(event)) {
      const foreign = { ...(example as object), name: 'Någon' };
      expect(event.schema.safeParse(foreign).success).toBe(false);
    }
  });

  it('can hold no free text: every string has a format, a pattern or a closed list', () => {
    expect(freeText(schema, '')).toEqual([]);
  });

  it('has subject, stream and type that follow from owner, name and version', () => {
    const { owner, name, version } = event;
    expect(event.subjectOf('x')).toBe(`event.${owner}.${name}.v${version}.x`);
    expect(event.type).toBe(`samspar.${owner}.${name}.v${version}`);
    expect(declaredStreams().find((stream) => stream.name === event.stream)?.subjects).toEqual([
      event.subjects,
    ]);
  });

  it('is heard by those who are named as its listeners, and by nobody else', () => {
    for (const service of serviceNames) {
      const mayHear = permissionsOf(service).publish.includes(`$JS.API.CONSUMER.MSG.NEXT.${event.stream}.>`);
      expect(mayHear).toBe(listensTo[service].includes(event));
    }
  });

  it('is said by its owner and by nobody else', () => {
    for (const service of serviceNames) {
      expect(permissionsOf(service).publish.includes(event.subjects)).toBe(saidBy(service).includes(event));
    }
  });
});

describe('Protected attributes', () => {
  it('travel in an event of their own that scoring cannot hear', () => {
    const words =
      /^(sex|gender|age|ageBand|birth.*|origin|religion|belief|disab.*|health|citizen.*|income.*|orientation|firstLanguage|name|personnummer)$/i;
    const heard = listensTo.scoring.map((event) => JSON.stringify(z.toJSONSchema(event.schema)));
    expect(heard.length).toBeGreaterThan(0);
    for (const schema of heard)
      expect(fieldNames(JSON.parse(schema) as JsonSchema).filter((name) => words.test(name))).toEqual([]);
  });

  it('are heard by follow-up alone', () => {
    const listeners = serviceNames.filter((service) =>
      listensTo[service].some((event) => event.name === 'candidate-statistics-changed'),
    );
    expect(listeners).toEqual(['follow-up']);
  });
});

interface JsonSchema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

function parts(schema: JsonSchema): [string, JsonSchema][] {
  const { properties = {}, items, anyOf = [], oneOf = [], propertyNames, additionalProperties } = schema;
  return [
    ...Object.entries(properties),
    ...(items ? [['[]', items] as [string, JsonSchema]] : []),
    ...[...anyOf, ...oneOf].map((part) => ['', part] as [string, JsonSchema]),
    ...(propertyNames ? [['{}', propertyNames] as [string, JsonSchema]] : []),
    ...(typeof additionalProperties === 'object'
      ? [['{}', additionalProperties] as [string, JsonSchema]]
      : []),
  ];
}

function freeText(schema: JsonSchema, path: string): string[] {
  const isText = schema.type === 'string';
  const isBound = schema.format ?? schema.pattern ?? schema.enum ?? schema.const;
  const own = isText && isBound === undefined ? [path] : [];
  return [...own, ...parts(schema).flatMap(([name, part]) => freeText(part, `${path}.${name}`))];
}

function fieldNames(schema: JsonSchema): string[] {
  return parts(schema).flatMap(([name, part]) => [name, ...fieldNames(part)]);
}
