import type { RunningService, Surroundings } from '@samspar/runtime';
import { apiClient, createTestIdentity, startTestServers, startTestService } from '@samspar/testing';
import type { Model } from 'mongoose';
import { compose } from '../src/compose.ts';
import { aNewCandidate, testConfig } from './examples.ts';

export type Pools = Awaited<ReturnType<typeof startPools>>;

/** Starts the service on real servers, with a caller of each kind. */
export async function startPools({ now, sweepCheck }: { now?: () => Date; sweepCheck?: number } = {}) {
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  let surroundings: Surroundings | undefined;
  const start = (config = testConfig) =>
    startTestService(
      'candidate-pools',
      (given) => {
        surroundings = given;
        return compose(given, config, sweepCheck);
      },
      { servers, identity, now },
    );
  let service: RunningService | undefined = await start();
  const { app } = service;
  const caller = async (...who: Parameters<typeof identity.token>) =>
    apiClient(service?.app ?? app, await identity.token(...who));
  const caseWorker = await caller('case-worker', ['1488']);

  return {
    servers,
    identity,
    app,
    caller,
    /** A case-worker of 1488. */
    caseWorker,

    /** Registers a candidate in 1488 and gives back what is answered. */
    async register(changes: object = {}) {
      const { body } = await caseWorker.create('/candidates', aNewCandidate(changes)).expect(201);
      return body;
    },

    /** What the service itself reads and writes. */
    // oxlint-disable-next-line no-explicit-any -- tests look at whatever is stored
    stored(collection: string): Model<any> {
      const model = surroundings?.connection.models[collection];
      if (!model) throw new Error(`No collection ${collection}.`);
      return model;
    },

    /** Ends the service and starts it anew on the same data; `caseWorker` and `app` belong to the one before. */
    async restart(config = testConfig) {
      await service?.stop();
      service = undefined;
      service = await start(config);
    },

    async stop() {
      await service?.stop();
      await servers.stop();
    },
  };
}
