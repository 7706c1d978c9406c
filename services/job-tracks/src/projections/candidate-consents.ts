import { createStateProjection } from '@samspar/messaging';
import type { Envelope } from '@samspar/contracts';
import type { Connection } from 'mongoose';
import type { KnownConsents } from '../domain/consent.ts';

export type CandidateConsents = ReturnType<typeof createCandidateConsents>;

/** What has a candidate consented to, and where does the candidate belong? */
export function createCandidateConsents(connection: Connection) {
  const projection = createStateProjection<KnownConsents>(connection, 'candidate-consents');
  return {
    put: (envelope: Envelope<KnownConsents>) => projection.put(envelope, envelope.data),
    load: async (candidateId: string): Promise<KnownConsents | undefined> =>
      (await projection.load(candidateId))?.data,
    /** Of several candidates at once, by candidate. */
    async loadAll(candidateIds: readonly string[]): Promise<ReadonlyMap<string, KnownConsents>> {
      const rows = await projection.find({ _id: { $in: [...candidateIds] } });
      return new Map(rows.map(({ _id, data }) => [_id, data]));
    },
  };
}
