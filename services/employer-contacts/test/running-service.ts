import type { DemandWish } from '@samspar/contracts';
import { apiClient, createTestIdentity, startTestServers, startTestService } from '@samspar/testing';
import { compose } from '../src/compose.ts';
import { aDemandProfile, anEmployer } from './examples.ts';

export type Client = ReturnType<typeof apiClient>;
type Role = Parameters<Awaited<ReturnType<typeof createTestIdentity>>['token']>[0];

/** The service on real servers, and people to ask it with. */
export async function startRunningService() {
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const service = await startTestService('employer-contacts', compose, { servers, identity });

  /** Somebody with a name, in an organisation. */
  async function person(name: string, role: Role = 'business-advisor', municipalities = ['1488']) {
    const claims = { sub: name.toLowerCase(), name, organisation: `${name}s organisation` };
    return apiClient(service.app, await identity.token(role, municipalities, claims));
  }

  return {
    servers,
    service,
    identity,
    person,
    async stop() {
      await service.stop();
      await servers.stop();
    },
  };
}

export type Running = Awaited<ReturnType<typeof startRunningService>>;

export async function registerEmployer(advisor: Client): Promise<string> {
  return (await advisor.create('/employers', anEmployer()).expect(201)).body.id as string;
}

/** Registers a demand, of an employer of its own unless told. */
export async function registerDemand(
  advisor: Client,
  profile: DemandWish = aDemandProfile(),
  employerId?: string,
) {
  const body = { employerId: employerId ?? (await registerEmployer(advisor)), profile };
  return (await advisor.create('/demands', body).expect(201)).body as { id: string; employerId: string };
}
