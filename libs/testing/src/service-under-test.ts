import type { ServiceName } from '@samspar/contracts';
import type { Compose, RunningService } from '@samspar/runtime';
import { apiClient } from './api-client.ts';
import { createTestIdentity, type TestIdentity } from './test-identity.ts';
import { startTestServers } from './test-servers.ts';
import { startTestService } from './test-service.ts';

/** One service on real servers of its own, at a time of its own where `now` is given, and whoever calls it. */
export async function startServiceUnderTest(name: ServiceName, compose: Compose, now?: () => Date) {
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const started: RunningService[] = [];

  async function another(composedAs = compose, at = now): Promise<RunningService> {
    const service = await startTestService(name, composedAs, { servers, identity, now: at });
    started.push(service);
    return service;
  }

  const service = await another();
  return {
    servers,
    identity,
    service,
    /** Starts another instance of the service on the same servers, perhaps composed otherwise or at another time. */
    another,
    /** A caller in a role, in 1488 unless told, who says `claims` too. */
    async as(
      role: Parameters<TestIdentity['token']>[0],
      municipalities: string[] = ['1488'],
      claims: Parameters<TestIdentity['token']>[2] = {},
      { app }: Pick<RunningService, 'app'> = service,
    ) {
      return apiClient(app, await identity.token(role, municipalities, claims));
    },
    async stop() {
      await Promise.all(started.map((each) => each.stop()));
      await servers.stop();
    },
  };
}
