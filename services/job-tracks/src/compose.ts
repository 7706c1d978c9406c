import { type Composition, createAccessLog, type Surroundings } from '@samspar/runtime';
import { onConsentsChanged } from './listeners/on-consents-changed.ts';
import { jobTrackOperations } from './operations/job-tracks.ts';
import { participationOperations } from './operations/participations.ts';
import { createShowTo } from './operations/participations-shown.ts';
import { createCandidateConsents } from './projections/candidate-consents.ts';
import { createKnownDemands } from './projections/known-demands.ts';
import { createJobTrackStore } from './store/job-track-store.ts';
import { createFollowConsents } from './stories/follow-consents.ts';

/** Puts the service together: what it knows of demands and consents, the tracks, and what can be done with them. */
export function compose({ clock, connection, storage }: Surroundings): Composition {
  const tracks = createJobTrackStore(storage);
  const demands = createKnownDemands(connection);
  const consents = createCandidateConsents(connection);
  const followConsents = createFollowConsents({ tracks, consents, clock });
  const showTo = createShowTo(consents);
  return {
    info: {
      name: 'job-tracks',
      title: 'Jobbspår',
      description: 'Jobbspår och antagningen till dem.',
      version: '1.0.0',
    },
    operations: [
      ...jobTrackOperations({ tracks, demands, showTo }),
      ...participationOperations({ tracks, consents, demands, followConsents, showTo }),
    ],
    stores: [tracks],
    listeners: [...demands.listeners, onConsentsChanged({ consents, followConsents })],
    accessLog: createAccessLog(connection, clock.now),
  };
}
