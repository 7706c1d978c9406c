import { admissionStepTaken } from '@samspar/contracts';
import { createStateProjection, listenTo } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import type { Standing } from '../domain/admission-standing.ts';

export type AdmissionStandings = ReturnType<typeof createAdmissionStandings>;

/** Where does each candidate stand in the admission to each job track? The track's newest step with the candidate says. */
export function createAdmissionStandings(connection: Connection) {
  const projection = createStateProjection<Standing>(connection, 'admission-standings', [
    { 'data.municipality': 1 },
  ]);
  return {
    listeners: [
      listenTo(admissionStepTaken, ({ subject: trackId, revision, data }) => {
        const { candidateId, municipality, step } = data;
        const standing = { candidateId, trackId, municipality, step };
        return projection.put({ subject: `${trackId}:${candidateId}`, revision }, standing);
      }),
    ],
    async find(municipality?: string): Promise<Standing[]> {
      const found = await projection.find(municipality ? { 'data.municipality': municipality } : {});
      return found.map(({ data }) => data);
    },
  };
}
