import type { employerChanged, Envelope, EventData } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Connection } from 'mongoose';

export type EmployerBranches = ReturnType<typeof createEmployerBranches>;

/** In which branch is each employer? */
export function createEmployerBranches(connection: Connection) {
  const projection = createStateProjection<{ branch: string }>(connection, 'employer-branches');
  return {
    put: (envelope: Envelope<EventData<typeof employerChanged>>) =>
      projection.put(envelope, { branch: envelope.data.branch }),
    async all(): Promise<Map<string, string>> {
      return new Map((await projection.find({})).map(({ _id, data }) => [_id, data.branch]));
    },
  };
}
