import type { EventData, jobTrackChanged } from '@samspar/contracts';

export type JobTrack = Pick<
  EventData<typeof jobTrackChanged>,
  'municipality' | 'ssyk' | 'places' | 'startsOn' | 'status'
>;

/** Job tracks as the agreements follow them up: how many, and how many have started by `today`. */
export function trackSummary(tracks: readonly JobTrack[], today: string) {
  const open = tracks.filter(({ status }) => status === 'open');
  const started = open.filter(({ startsOn }) => startsOn <= today);
  return {
    open: open.length,
    started: started.length,
    cancelled: tracks.length - open.length,
    places: open.reduce((sum, { places }) => sum + places, 0),
  };
}
