import type { DemandWish } from '@samspar/contracts';
import type { RunningService } from '@samspar/runtime';
import { type apiClient, startServiceUnderTest, type TestIdentity } from '@samspar/testing';
import { compose } from '../src/compose.ts';
import { aDemandProfile, anEmployer } from './examples.ts';

export type Client = ReturnType<typeof apiClient>;
type Role = Parameters<TestIdentity['token']>[0];

/** Who asks: a member of staff of an organisation. */
export interface Person {
  sub: string;
  name: string;
  organisation: string;
  role?: Role;
  municipalities?: string[];
}

export type RunningEmployerContacts = Awaited<ReturnType<typeof startEmployerContacts>>;

/** The service on real servers, and people to ask it with. */
export async function startEmployerContacts(now?: () => Date) {
  const running = await startServiceUnderTest('employer-contacts', compose, now);
  const as = ({ role = 'business-advisor', municipalities, ...claims }: Person, service?: RunningService) =>
    running.as(role, municipalities, claims, service);
  return {
    ...running,
    as,
    /** Another instance of the service, on the same servers. */
    another: (now?: () => Date) => running.another(compose, now),
    /** Somebody with a name, in an organisation. */
    person: (name: string, role: Role = 'business-advisor', municipalities?: string[]) =>
      as({
        sub: name.toLowerCase(),
        name,
        organisation: `${name}s organisation`,
        role,
        ...(municipalities && { municipalities }),
      }),
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

/** Registers a demand, of an employer of its own unless told. */
export async function registerDemand(
  advisor: Client,
  profile: DemandWish = aDemandProfile(),
  employerId?: string,
) {
  const body = { employerId: employerId ?? (await registerEmployer(advisor)), profile };
  return (await advisor.create('/demands', body).expect(201)).body as { id: string; employerId: string };
}
