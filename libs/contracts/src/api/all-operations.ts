import type { ServiceName } from '../services.ts';
import * as candidates from './candidate-pools/candidates.ts';
import * as agenda from './employer-contacts/agenda.ts';
import * as contacts from './employer-contacts/contacts.ts';
import * as demandPools from './employer-contacts/demand-pools.ts';
import * as demandProgress from './employer-contacts/demand-progress.ts';
import * as demands from './employer-contacts/demands.ts';
import * as employerParts from './employer-contacts/employer-parts.ts';
import * as employers from './employer-contacts/employers.ts';
import * as enquiries from './employer-contacts/enquiries.ts';
import * as enquiryHandling from './employer-contacts/enquiry-handling.ts';
import * as expectedNeeds from './employer-contacts/expected-needs.ts';
import * as fairs from './employer-contacts/fairs.ts';
import * as jobAdDrafts from './employer-contacts/job-ad-drafts.ts';
import * as jobAdImports from './employer-contacts/job-ad-imports.ts';
import * as placementOffers from './employer-contacts/placement-offers.ts';
import * as reservations from './employer-contacts/reservations.ts';
import * as surveyAnswers from './employer-contacts/survey-answers.ts';
import * as surveyRounds from './employer-contacts/survey-rounds.ts';
import * as taxonomy from './employer-contacts/taxonomy.ts';
import * as jobTracks from './job-tracks/job-tracks.ts';
import * as participations from './job-tracks/participations.ts';
import * as statistics from './follow-up/statistics.ts';
import { type Operation, operationsIn } from './operation.ts';
import * as supplyEnquiries from './procurement/supply-enquiries.ts';
import * as counts from './scoring/counts.ts';
import * as matches from './scoring/matches.ts';
import * as shortlists from './scoring/shortlists.ts';

/** Every operation there is, by the service that carries it out. */
export const allOperations = {
  'candidate-pools': operationsIn(candidates),
  'employer-contacts': [
    ...operationsIn(employers, employerParts, contacts, agenda, fairs),
    ...operationsIn(enquiries, enquiryHandling, demands, demandProgress, demandPools),
    ...operationsIn(jobAdImports, jobAdDrafts, taxonomy),
    ...operationsIn(placementOffers, reservations, expectedNeeds, surveyRounds, surveyAnswers),
  ],
  'follow-up': operationsIn(statistics),
  'job-tracks': operationsIn(jobTracks, participations),
  procurement: operationsIn(supplyEnquiries),
  scoring: operationsIn(shortlists, counts, matches),
} satisfies Record<Exclude<ServiceName, 'console'>, readonly Operation[]>;
