import { startTestServers, type TestServers } from '@samspar/testing';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { connectRedis, createJobQueue, defineJob, startJobWorker } from '../src/index.ts';
import { newId, silent } from './examples.ts';

const countJob = defineJob({
  queue: 'counting',
  name: 'count',
  schema: z.strictObject({ thing: z.uuid(), turn: z.int() }),
  priority: () => 1,
  attempts: 3,
  backoff: 1,
  deduplicationKey: ({ thing }) => `count-${thing}`,
});

describe('Jobs', () => {
  let servers: TestServers;
  let redis: Redis;

  beforeAll(async () => {
    servers = await startTestServers();
    redis = connectRedis(servers.redisUrl, silent);
  });
  afterAll(async () => {
    redis?.disconnect();
    await servers?.stop();
  });

  it('does the last of what was asked for while one was under way, and nothing in between', async () => {
    const queue = createJobQueue('keep-last', redis);
    const thing = newId();
    const done: number[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const handle = async ({ turn }: { turn: number }) => {
      done.push(turn);
      if (turn === 1) await held;
    };
    const worker = startJobWorker({
      queueName: 'keep-last',
      redis,
      handlers: [{ job: countJob, handle }],
      concurrency: 4,
      log: silent,
    });
    await queue.ask(countJob, { thing, turn: 1 });
    await vi.waitFor(() => expect(done).toEqual([1]));
    for (const turn of [2, 3, 4]) await queue.ask(countJob, { thing, turn });
    release();
    await vi.waitFor(() => expect(done).toEqual([1, 4]));
    await vi.waitFor(async () => expect(await queue.counts()).toMatchObject({ active: 0, waiting: 0 }));
    expect(done).toEqual([1, 4]);
    await worker.close();
    await queue.close();
  });

  it('tries a failing job again, and keeps the failure when it has failed for good', async () => {
    const queue = createJobQueue('failing', redis);
    let tries = 0;
    const handle = async () => {
      tries += 1;
      throw new Error('no');
    };
    const worker = startJobWorker({
      queueName: 'failing',
      redis,
      handlers: [{ job: countJob, handle }],
      concurrency: 1,
      log: silent,
    });
    await queue.ask(countJob, { thing: newId(), turn: 1 });
    await vi.waitFor(async () => expect(await queue.counts()).toMatchObject({ failed: 1 }));
    expect(tries).toBe(3);
    await worker.close();
    await queue.close();
  });

  it('takes no job that carries more than its definition names', async () => {
    const queue = createJobQueue('strict', redis);
    const foreign = { thing: newId(), turn: 1, name: 'Någon' } as never;
    await expect(queue.ask(countJob, foreign)).rejects.toThrow();
    expect(await queue.counts()).toMatchObject({ waiting: 0 });
    await queue.close();
  });
});
