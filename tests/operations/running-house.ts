import { randomBytes } from 'node:crypto';
import type { Operation, ServiceName } from '@samspar/contracts';
import type { Composition, RunningService, Surroundings } from '@samspar/runtime';
import { createTestIdentity, startTestServers, startTestService } from '@samspar/testing';
import { compose as candidatePools } from '../../services/candidate-pools/src/compose.ts';
import { compose as employerContacts } from '../../services/employer-contacts/src/compose.ts';
import { compose as followUp } from '../../services/follow-up/src/compose.ts';
import { compose as jobTracks } from '../../services/job-tracks/src/compose.ts';
import { compose as procurement } from '../../services/procurement/src/compose.ts';
import { compose as scoring } from '../../services/scoring/src/compose.ts';

/** An operation as it is served, and where. */
export interface ServedAt {
  service: ServiceName;
  url: string;
  operation: Operation;
}

type House = Awaited<ReturnType<typeof startHouse>>;
export type { House };

/** Every service with an interface of its own, in this process, on real servers, talking to each other. */
export async function startHouse() {
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const running: RunningService[] = [];
  const served: ServedAt[] = [];
  const connections = new Map<ServiceName, Surroundings['connection']>();

  async function start(
    name: ServiceName,
    compose: (given: Surroundings) => Composition | Promise<Composition>,
  ): Promise<string> {
    let operations: Operation[] = [];
    const service = await startTestService(
      name,
      async (given) => {
        connections.set(name, given.connection);
        const composition = await compose(given);
        operations = composition.operations.map(({ operation }) => operation);
        return composition;
      },
      { servers, identity },
    );
    running.push(service);
    served.push(...operations.map((operation) => ({ service: name, url: service.url, operation })));
    return service.url;
  }

  await start('employer-contacts', employerContacts);
  const IDENTITY_MASTER_KEY = randomBytes(32).toString('base64');
  await start('candidate-pools', (given) => candidatePools(given, { IDENTITY_MASTER_KEY }));
  await start('job-tracks', jobTracks);
  const scoringUrl = await start('scoring', (given) =>
    scoring(given, { REDIS_URL: servers.redisUrl, SCORING_WORKERS: 1 }),
  );
  await start('procurement', (given) =>
    procurement(given, { SCORING_URL: scoringUrl, SCORING_TIMEOUT_MS: 60_000 }),
  );
  await start('follow-up', followUp);

  return {
    identity,
    served,

    /** What a service has stored, as a number of things and of their changes: who has read what is left out. */
    async stored(service: ServiceName): Promise<string> {
      const database = connections.get(service)?.db;
      if (!database) throw new Error(`${service} has no database.`);
      const collections = await database.listCollections().toArray();
      const counts = await Promise.all(
        collections
          .filter(({ name }) => !['access-log', 'positions'].includes(name))
          .map(async ({ name }) => {
            const rows = await database
              .collection(name)
              .find({}, { projection: { revision: 1 } })
              .toArray();
            return `${name} ${rows.length} ${rows.reduce((sum, row) => sum + Number(row['revision'] ?? 0), 0)}`;
          }),
      );
      return counts.toSorted((a, b) => a.localeCompare(b)).join('; ');
    },

    async stop() {
      for (const service of running.toReversed()) await service.stop();
      await servers.stop();
    },
  };
}
