import { createTurns } from '@samspar/messaging';
import { type Composition, createAccessLog, type Surroundings } from '@samspar/runtime';
import { createCancelJobTrack } from './commands/cancel-job-track.ts';
import { createFollowConsents } from './commands/follow-consents.ts';
import { createOpenJobTrack } from './commands/open-job-track.ts';
import { createProposeCandidate } from './commands/propose-candidate.ts';
import { createRestoreJobTrack } from './commands/restore-job-track.ts';
import { createTakeAdmissionStep } from './commands/take-admission-step.ts';
import { candidateConsentRoutes } from './http/candidate-consent-routes.ts';
import { jobTrackRoutes } from './http/job-track-routes.ts';
import { participationRoutes } from './http/participation-routes.ts';
import { createShowTo } from './http/show-to.ts';
import { onConsentsChanged } from './listeners/on-consents-changed.ts';
import { createCandidateConsents } from './projections/candidate-consents.ts';
import { createKnownDemands } from './projections/known-demands.ts';
import { createJobTrackStore } from './store/job-track-store.ts';

/** Puts the service together: what it knows of demands and consents, the tracks, and what can be done with them. */
export function compose({ clock: { now }, connection, storage }: Surroundings): Composition {
  const tracks = createJobTrackStore(storage);
  const demands = createKnownDemands(connection);
  const consents = createCandidateConsents(connection);
  const inTurn = createTurns();
  const followConsents = createFollowConsents({ tracks, consents, inTurn, now });
  const commands = {
    openJobTrack: createOpenJobTrack({ tracks, demands }),
    cancelJobTrack: createCancelJobTrack({ tracks }),
    restoreJobTrack: createRestoreJobTrack({ tracks }),
    proposeCandidate: createProposeCandidate({ tracks, consents, followConsents, inTurn, now }),
    takeAdmissionStep: createTakeAdmissionStep({ tracks, consents, followConsents, inTurn, now }),
  };
  const showTo = createShowTo({ consents, now });
  return {
    info: {
      name: 'job-tracks',
      title: 'Jobbspår',
      description: 'Jobbspår och antagningen till dem.',
      version: '1.0.0',
    },
    operations: [
      ...jobTrackRoutes({ tracks, commands, showTo, now }),
      ...participationRoutes({ tracks, commands, showTo }),
      ...candidateConsentRoutes({ consents, demands, now }),
    ],
    stores: [tracks],
    listeners: [...demands.listeners, onConsentsChanged({ consents, followConsents })],
    accessLog: createAccessLog(connection, now),
  };
}
