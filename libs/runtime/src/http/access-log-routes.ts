import { id } from '@samspar/contracts';
import { z } from 'zod';
import type { AccessLog } from '../access/access-log.ts';
import { pageOf, pageQuery } from './paging.ts';
import { defineRoute, type Route } from './route.ts';

const entryResource = z.strictObject({
  number: z.int(),
  at: z.string(),
  actor: z.string(),
  role: z.string(),
  operation: z.string(),
  reason: z.string(),
  candidates: z.array(id),
  result: z.enum(['shown', 'refused']),
});

/** Routes over the log of who has read whom, for the administrator. */
export function accessLogRoutes(accessLog: AccessLog): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/access-log',
      operationId: 'list-access-log',
      summary: 'Vem som har läst vems uppgifter, det senaste först',
      action: 'read',
      subject: 'AccessLog',
      query: pageQuery,
      response: pageOf(entryResource),
      handle: async ({ query }) => {
        const [newest] = await accessLog.list({ page: 1, limit: 1 });
        const items = (await accessLog.list(query)).map(toResource);
        return { body: { ...query, items, total: newest?._id ?? 0 } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/access-log/verification',
      operationId: 'verify-access-log',
      summary: 'Om loggen är hel: ingen post ändrad eller borttagen',
      action: 'read',
      subject: 'AccessLog',
      response: z.strictObject({ whole: z.boolean(), firstBreak: z.int().optional() }),
      handle: async () => {
        const firstBreak = await accessLog.firstBreak();
        return { body: { whole: firstBreak === undefined, ...(firstBreak !== undefined && { firstBreak }) } };
      },
    }),
  ];
}

type Entry = Awaited<ReturnType<AccessLog['list']>>[number];

function toResource({ _id, at, actor, role, operation, reason, candidates, result }: Entry) {
  return { number: _id, at, actor, role, operation, reason, candidates, result };
}
