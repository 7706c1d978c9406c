import type { EventDefinition } from './define-event.ts';
import * as candidatePools from './events/candidate-pools.ts';
import * as employerContacts from './events/employer-contacts.ts';
import * as jobTracks from './events/job-tracks.ts';
import * as procurement from './events/procurement.ts';
import * as scoring from './events/scoring.ts';
import { type ServiceName, serviceNames } from './services.ts';

/** Every event of the published language, in order of type. */
export const allEvents: readonly EventDefinition[] = [
  employerContacts,
  candidatePools,
  jobTracks,
  scoring,
  procurement,
]
  .flatMap((owner): EventDefinition[] => Object.values(owner))
  .toSorted((a, b) => (a.type < b.type ? -1 : 1));

/**
 * Who listens to what. NATS permissions are generated from this table: a service that is not named here as the
 * listener of an event cannot hear it.
 */
export const listensTo: Record<ServiceName, readonly EventDefinition[]> = {
  'employer-contacts': [],
  'candidate-pools': [jobTracks.admissionStepTaken],
  'job-tracks': [employerContacts.demandChanged, candidatePools.consentsChanged],
  procurement: [],
  scoring: [employerContacts.demandChanged, candidatePools.scoringProfileChanged],
  'follow-up': [
    employerContacts.employerChanged,
    employerContacts.demandChanged,
    candidatePools.candidateStatisticsChanged,
    jobTracks.jobTrackChanged,
    jobTracks.admissionStepTaken,
    scoring.shortlistUpdated,
    scoring.shortlistRetired,
    procurement.supplyEnquiryAnswered,
    procurement.supplyEnquiryWithdrawn,
  ],
  console: allEvents.filter(({ about }) => about !== undefined),
};

/** The events a service says. */
export function saidBy(service: ServiceName): readonly EventDefinition[] {
  return allEvents.filter((event) => event.owner === service);
}

/** The services whose states others replicate: whom to ask to say them again when the bus has been lost. */
export const stateOwners: readonly ServiceName[] = serviceNames.filter((service) =>
  saidBy(service).some(({ kind }) => kind === 'state'),
);
