import { calendarDate, id, instant, municipalityCode, ssyk } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { z } from 'zod';
import { groupSizeOf } from '../domain/group-size.ts';
import type { JobTrack } from '../domain/job-track.ts';
import { shownParticipations } from '../domain/shown-participations.ts';
import { participationResource, type Showing, toParticipationResource } from './participation-resource.ts';

const count = z.int().nonnegative();

export const trackStatus = z.enum(['open', 'cancelled']);

/** A job track in a list: figures, no persons. */
export const jobTrackSummary = z.strictObject({
  id,
  revision: z.int(),
  name: z.string(),
  demandId: id,
  employerId: id,
  municipality: municipalityCode,
  ssyk,
  places: z.int().positive(),
  startsOn: calendarDate,
  status: trackStatus,
  cancellation: z
    .strictObject({
      by: z.string(),
      name: z.string().optional(),
      at: instant,
      reason: z.string().optional(),
    })
    .optional(),
  proposed: count,
  undecided: count.describe('Föreslagna, inbjudna och sökande som ännu inte fått besked'),
  applicants: count,
  admitted: count,
  raiseWithSectionManager: z.boolean().describe('Fler än 10 sökande: ta upp ärendet med sektionschefen'),
  smallGroup: z.boolean().describe('Färre än 10 sökande: svenskan kombineras med arbete'),
});

/** A job track with those who take part in its admission. */
export const jobTrackResource = jobTrackSummary.extend({ participations: z.array(participationResource) });

export function toSummary({ id, revision, state }: Loaded<JobTrack>): z.input<typeof jobTrackSummary> {
  const { participations: _participations, ...rest } = state;
  return { id, revision, ...rest, ...groupSizeOf(state) };
}

/** The answer that shows a track with its participations, and whom it is about. */
export function trackAnswer(showing: Showing, track: Loaded<JobTrack>) {
  const shown = shownParticipations(track.state);
  const participations = shown.map((each) => toParticipationResource(showing, track.state, each));
  const about = [...new Set(shown.map(({ candidateId }) => candidateId))];
  return {
    body: { ...toSummary(track), participations } satisfies z.input<typeof jobTrackResource>,
    revision: track.revision,
    ...(about.length > 0 && { about }),
  };
}
