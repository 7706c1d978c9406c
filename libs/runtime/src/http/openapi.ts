import type { Operation } from '@samspar/contracts';
import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiParameterObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { sizeOf } from '../errors/problem.ts';
import { usualBodyLimit } from './body-reader.ts';
import { mayBeLeftOut } from './serve.ts';

export interface ApiInfo {
  name: string;
  title: string;
  description: string;
  version: string;
}

/** Loose: a refusal may say more, in extension members of its own. */
const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    traceId: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

/** Writes the OpenAPI 3.1 document of a service from its operations. A schema with an id of its own becomes a component. */
export function openApiOf(info: ApiInfo, operations: readonly Operation[]) {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: described(operation) };
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: { title: info.title, description: info.description, version: info.version },
      servers: [{ url: '/v1' }],
      security: [{ token: [] }],
      paths,
      components: {
        securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
    },
    { allowEmptySchema: { custom: true, date: true, transform: true } },
  );
}

function described(operation: Operation): ZodOpenApiOperationObject {
  const { id, summary, may, params, query, body, answer, status, effect } = operation;
  const headers = [
    ...(effect === 'creates' ? [header('Idempotency-Key', 'Ny för varje ny sak som skapas')] : []),
    ...(effect === 'changes' ? [header('If-Match', 'ETag-värdet du senast läste')] : []),
  ];
  return {
    operationId: id,
    summary,
    tags: [may[1]],
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...(headers.length > 0 && { parameters: headers }),
    ...(body && { requestBody: bodyOf(operation, body) }),
    responses: {
      [`${status}` as '200']: {
        description: summary,
        ...(answer && { content: { 'application/json': { schema: answer } } }),
      },
      default: {
        description: 'Begäran kunde inte utföras',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
}

function bodyOf({ accepts, bodyLimit }: Operation, body: z.ZodType) {
  const types = Object.entries(accepts ?? { 'application/json': body });
  return {
    required: !mayBeLeftOut(body),
    description: `Högst ${sizeOf(bodyLimit ?? usualBodyLimit)}.`,
    content: Object.fromEntries(types.map(([type, held]) => [type, { schema: held }])),
  };
}

const header = (name: string, description: string): ZodOpenApiParameterObject => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});
