import { employerChanged } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Connection } from 'mongoose';

export type EmployerBranches = ReturnType<typeof createEmployerBranches>;

/** In which branch is each employer? */
export function createEmployerBranches(connection: Connection) {
  const projection = createStateProjection<{ branch: string }>(connection, 'employer-branches');
  return {
    listeners: [projection.keep(employerChanged, ({ branch }) => ({ branch }))],
    async all(): Promise<Map<string, string>> {
      return new Map((await projection.find({})).map(({ _id, data }) => [_id, data.branch]));
    },
  };
}
