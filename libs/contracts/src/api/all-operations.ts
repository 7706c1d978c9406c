import type { ServiceName } from '../services.ts';
import * as everyService from './every-service.ts';
import * as jobTracks from './job-tracks/job-tracks.ts';
import * as participations from './job-tracks/participations.ts';
import { type Operation, operationsIn } from './operation.ts';
import * as statistics from './follow-up/statistics.ts';
import * as supplyEnquiries from './procurement/supply-enquiries.ts';
import * as counts from './scoring/counts.ts';
import * as matches from './scoring/matches.ts';
import * as shortlists from './scoring/shortlists.ts';

/** Every operation there is, by the service that carries it out. */
export const allOperations = {
  'follow-up': operationsIn(statistics),
  'job-tracks': operationsIn(jobTracks, participations),
  procurement: operationsIn(supplyEnquiries),
  scoring: operationsIn(shortlists, counts, matches),
} satisfies Partial<Record<ServiceName, readonly Operation[]>>;

/** What every service can be asked by the administrator. */
export const everyServicesOperations = operationsIn(everyService);
