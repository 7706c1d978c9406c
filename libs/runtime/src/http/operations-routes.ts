import express, { type Router } from 'express';
import type { Metrics } from '../metrics.ts';

/** Something a service cannot do its work without, and whether it is there now. */
export type ReadinessChecks = Record<string, () => boolean | Promise<boolean>>;

/** Health and measurements, outside the versioned API. */
export function operationsRoutes(checks: ReadinessChecks, metrics: Metrics): Router {
  const router = express.Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'up' });
  });
  router.get('/health/ready', async (_request, response) => {
    const entries = Object.entries(checks);
    const results = await Promise.all(entries.map(async ([name, check]) => [name, await check()] as const));
    const ready = results.every(([, ok]) => ok);
    response
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'up' : 'down', checks: Object.fromEntries(results) });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}
