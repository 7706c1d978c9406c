import {
  candidateStatistics,
  demandStatistics,
  jobTrackStatistics,
  supplyEnquiryStatistics,
} from '@samspar/contracts/api/follow-up/statistics';
import { serve, type Served } from '@samspar/runtime';
import type { CandidateStatistics } from '../queries/candidate-statistics.ts';
import type { DemandStatistics } from '../queries/demand-statistics.ts';
import type { JobTrackStatistics } from '../queries/job-track-statistics.ts';
import type { SupplyEnquiryStatistics } from '../queries/supply-enquiry-statistics.ts';

export interface StatisticsOptions {
  candidates: CandidateStatistics;
  jobTracks: JobTrackStatistics;
  demands: DemandStatistics;
  supplyEnquiries: SupplyEnquiryStatistics;
}

/** Statistics. Nothing in them is about a person, and every number of people is by sex and suppressed. */
export function statisticsOperations(statistics: StatisticsOptions): Served[] {
  return [
    serve(candidateStatistics, async ({ query }) => {
      const { municipality = null, groupBy } = query;
      return { body: { municipality, groupBy, ...(await statistics.candidates(query)) } };
    }),
    serve(jobTrackStatistics, async ({ query: { municipality } }) => ({
      body: { municipality: municipality ?? null, ...(await statistics.jobTracks(municipality)) },
    })),
    serve(demandStatistics, async ({ query: { municipality } }) => ({
      body: { municipality: municipality ?? null, ...(await statistics.demands(municipality)) },
    })),
    serve(supplyEnquiryStatistics, async ({ query: { municipality } }) => ({
      body: { municipality: municipality ?? null, ...(await statistics.supplyEnquiries(municipality)) },
    })),
  ];
}
