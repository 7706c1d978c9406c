import type { Composition, Surroundings } from '@samspar/runtime';
import { type Publish, publishedCount } from './domain/published-count.ts';
import { createAdmissionStandings } from './projections/admission-standings.ts';
import { createCountedCandidates } from './projections/counted-candidates.ts';
import { createDemands } from './projections/demands.ts';
import { createEmployerBranches } from './projections/employer-branches.ts';
import { createJobTracks } from './projections/job-tracks.ts';
import { createShortlists } from './projections/shortlists.ts';
import { createSupplyEnquiries } from './projections/supply-enquiries.ts';
import { statisticsOperations } from './operations/statistics.ts';
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
    operations: statisticsOperations({
      candidates: createCandidateStatistics({ candidates, publish }),
      jobTracks: createJobTrackStatistics({ tracks, standings, candidates, publish, today }),
      demands: createDemandStatistics({ demands, employers, shortlists }),
      supplyEnquiries: createSupplyEnquiryStatistics({ enquiries }),
    }),
    stores: [],
    listeners: [employers, demands, candidates, tracks, standings, shortlists, enquiries].flatMap(
      ({ listeners }) => listeners,
    ),
  };
}
