import { listAccessLog, verifyAccessLog } from '@samspar/contracts/api/every-service';
import type { AccessLog } from '../access/access-log.ts';
import { serve, type Served } from './serve.ts';

/** What the administrator does with the log of who has read whom. */
export function accessLogOperations(accessLog: AccessLog): Served[] {
  return [
    serve(listAccessLog, async ({ query }) => {
      const [newest] = await accessLog.list({ page: 1, limit: 1 });
      const items = (await accessLog.list(query)).map(shown);
      return { body: { ...query, items, total: newest?._id ?? 0 } };
    }),
    serve(verifyAccessLog, async () => {
      const firstBreak = await accessLog.firstBreak();
      return { body: { whole: firstBreak === undefined, ...(firstBreak !== undefined && { firstBreak }) } };
    }),
  ];
}

type Entry = Awaited<ReturnType<AccessLog['list']>>[number];

function shown({ _id, at, actor, role, operation, reason, candidates, result }: Entry) {
  return { number: _id, at, actor, role, operation, reason, candidates, result };
}
