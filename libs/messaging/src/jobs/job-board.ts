import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import type { Router } from 'express';
import type { JobQueue } from './job-queue.ts';

/**
 * A page over the jobs of some queues, to look at only: nothing can be changed there. `basePath` is the path under which
 * a browser reaches it. Whoever mounts it decides who may see it.
 */
export function createJobBoard(queues: readonly JobQueue[], basePath: string): Router {
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(basePath);
  const adapters = queues.map(({ queue }) => new BullMQAdapter(queue, { readOnlyMode: true }));
  createBullBoard({ queues: adapters, serverAdapter });
  return serverAdapter.getRouter() as Router;
}
