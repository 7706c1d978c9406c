import type { Composition, Surroundings } from '@samspar/runtime';
import { type Publish, publishedCount } from './domain/published-count.ts';
import { statisticsRoutes } from './http/statistics-routes.ts';
import { onAdmissionStepTaken } from './listeners/on-admission-step-taken.ts';
import { onCandidateStatisticsChanged } from './listeners/on-candidate-statistics-changed.ts';
import { onDemandChanged } from './listeners/on-demand-changed.ts';
import { onEmployerChanged } from './listeners/on-employer-changed.ts';
import { onJobTrackChanged } from './listeners/on-job-track-changed.ts';
import { onShortlistRetired } from './listeners/on-shortlist-retired.ts';
import { onShortlistUpdated } from './listeners/on-shortlist-updated.ts';
import { onSupplyEnquiryAnswered } from './listeners/on-supply-enquiry-answered.ts';
import { onSupplyEnquiryWithdrawn } from './listeners/on-supply-enquiry-withdrawn.ts';
import { createAdmissionStandings } from './projections/admission-standings.ts';
import { createCountedCandidates } from './projections/counted-candidates.ts';
import { createDemands } from './projections/demands.ts';
import { createEmployerBranches } from './projections/employer-branches.ts';
import { createJobTracks } from './projections/job-tracks.ts';
import { createShortlists } from './projections/shortlists.ts';
import { createSupplyEnquiries } from './projections/supply-enquiries.ts';
import { createCandidateStatistics } from './queries/candidate-statistics.ts';
import { createDemandStatistics } from './queries/demand-statistics.ts';
import { createJobTrackStatistics } from './queries/job-track-statistics.ts';
import { createSupplyEnquiryStatistics } from './queries/supply-enquiry-statistics.ts';
import { createKeyedNoise } from './store/keyed-noise.ts';
import { readOrMakeNoiseKey } from './store/noise-key-store.ts';

/** Puts the service together: what it hears, what it keeps of that, and what it answers. It says no events. */
export async function compose({ clock: { today }, connection }: Surroundings): Promise<Composition> {
  const noise = createKeyedNoise(await readOrMakeNoiseKey(connection));
  const publish: Publish = (cell, count) => publishedCount(count, noise(cell));

  const candidates = createCountedCandidates(connection);
  const standings = createAdmissionStandings(connection);
  const tracks = createJobTracks(connection);
  const demands = createDemands(connection);
  const employers = createEmployerBranches(connection);
  const shortlists = createShortlists(connection);
  const enquiries = createSupplyEnquiries(connection);

  return {
    info: {
      name: 'follow-up',
      title: 'Uppföljning',
      description:
        'Statistik, alltid uppdelad på kvinnor och män. Varje antal personer är avrundat för sig, så en tabells tal summerar inte exakt.',
      version: '1.0.0',
    },
    operations: statisticsRoutes({
      candidateStatistics: createCandidateStatistics({ candidates, publish }),
      jobTrackStatistics: createJobTrackStatistics({ tracks, standings, candidates, publish, today }),
      demandStatistics: createDemandStatistics({ demands, employers, shortlists }),
      supplyEnquiryStatistics: createSupplyEnquiryStatistics({ enquiries }),
    }),
    stores: [],
    listeners: [
      onEmployerChanged({ employers }),
      onDemandChanged({ demands }),
      onCandidateStatisticsChanged({ candidates }),
      onJobTrackChanged({ tracks }),
      onAdmissionStepTaken({ standings }),
      onShortlistUpdated({ shortlists }),
      onShortlistRetired({ shortlists }),
      onSupplyEnquiryAnswered({ enquiries }),
      onSupplyEnquiryWithdrawn({ enquiries }),
    ],
  };
}
