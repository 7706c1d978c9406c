import type { RunningService } from '@samspar/runtime';
import {
  apiClient,
  createTestIdentity,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import { compose } from '../src/compose.ts';
import { anEmployer } from './examples.ts';

export type Client = ReturnType<typeof apiClient>;

/** Who asks: a member of staff of an organisation. */
export interface Person {
  sub: string;
  name: string;
  organisation: string;
  role?: Parameters<TestIdentity['token']>[0];
  municipalities?: string[];
}

/** The service on real servers, and whoever calls it. */
export interface RunningEmployerContacts {
  servers: TestServers;
  service: RunningService;
  identity: TestIdentity;
  /** Another instance of the service, on the same servers. */
  another(now?: () => Date): Promise<RunningService>;
  as(person: Person, service?: RunningService): Promise<Client>;
  stop(): Promise<void>;
}

export async function startEmployerContacts(now?: () => Date): Promise<RunningEmployerContacts> {
  const servers = await startTestServers();
  const identity = await createTestIdentity();
  const started: RunningService[] = [];
  const another = async (now?: () => Date) => {
    const service = await startTestService('employer-contacts', compose, { servers, identity, now });
    started.push(service);
    return service;
  };
  const service = await another(now);
  return {
    servers,
    service,
    identity,
    another,
    async as({ role = 'business-advisor', municipalities = ['1488'], ...claims }, at = service) {
      return apiClient(at.app, await identity.token(role, municipalities, { ...claims }));
    },
    async stop() {
      await Promise.all(started.map((each) => each.stop()));
      await servers.stop();
    },
  };
}

export const anna: Person = { sub: 'anna', name: 'Anna Exempel', organisation: 'Arbetsförmedlingen' };
export const bo: Person = { sub: 'bo', name: 'Bo Exempel', organisation: 'Trollhättans stad' };
export const cia: Person = { sub: 'cia', name: 'Cia Exempel', organisation: 'Kunskapsförbundet Väst' };

/** A text as it is written. */
export const text = (written: string) => ({ text: written, companyOwn: [] });

/** Registers an employer and gives its id. */
export async function registerEmployer(advisor: Client, changes: object = {}): Promise<string> {
  return (await advisor.create('/employers', anEmployer(changes)).expect(201)).body.id;
}
