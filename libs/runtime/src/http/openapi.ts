import { z } from 'zod';
import { sizeOf } from '../errors/problem.ts';
import { usualBodyLimit } from './body-reader.ts';
import { mayBeLeftOut, type Route } from './route.ts';

export interface ApiInfo {
  name: string;
  title: string;
  description: string;
  version: string;
}

/** Writes the OpenAPI 3.1 document of a service from its routes. */
export function openApiOf(info: ApiInfo, routes: readonly Route[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: info.title, description: info.description, version: info.version },
    servers: [{ url: '/v1' }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

function operationOf(route: Route) {
  return {
    operationId: route.operationId,
    summary: route.summary,
    tags: [route.subject],
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(route.effect === 'creates' ? [header('Idempotency-Key', 'Ny för varje ny sak som skapas')] : []),
      ...(route.effect === 'changes' ? [header('If-Match', 'ETag-värdet du senast läste')] : []),
    ],
    ...(route.body && { requestBody: requestBodyOf(route, route.body) }),
    responses: {
      [route.status]: {
        description: route.summary,
        ...(route.response && {
          content: { 'application/json': { schema: schemaOf(route.response, 'output') } },
        }),
      },
      default: {
        description: 'Begäran kunde inte utföras',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function requestBodyOf({ accepts, bodyLimit }: Route, body: z.ZodType) {
  const types = Object.entries(accepts ?? { 'application/json': body });
  return {
    required: !mayBeLeftOut(body),
    description: `Högst ${sizeOf(bodyLimit ?? usualBodyLimit)}.`,
    content: Object.fromEntries(types.map(([type, held]) => [type, { schema: schemaOf(held, 'input') }])),
  };
}

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query') {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !(field as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(field as z.ZodType, 'input'),
  }));
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

/** Loose: a refusal may say more, in extension members of its own. */
const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  traceId: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
