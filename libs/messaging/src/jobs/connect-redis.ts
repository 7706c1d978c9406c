import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** Connects to Redis for BullMQ, which wants its blocking calls never to give up. */
export function connectRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(100 * times, 1000),
  });
  let reported = false;
  redis.on('ready', () => {
    reported = false;
  });
  redis.on('error', (error) => {
    if (!reported) log.warn({ err: error }, 'redis-unreachable');
    reported = true;
  });
  return redis;
}
