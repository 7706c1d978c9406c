import { calendarDate, id, longText, municipalityCode, shortText } from '@samspar/contracts';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createCancelJobTrack } from '../commands/cancel-job-track.ts';
import type { createOpenJobTrack } from '../commands/open-job-track.ts';
import type { createRestoreJobTrack } from '../commands/restore-job-track.ts';
import { loadTrack } from '../commands/track-in-reach.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import {
  jobTrackResource,
  jobTrackSummary,
  toSummary,
  trackAnswer,
  trackStatus,
} from './job-track-resource.ts';

const params = z.strictObject({ trackId: id });

export interface JobTrackRoutesOptions {
  tracks: Pick<JobTrackStore, 'load' | 'list'>;
  commands: {
    openJobTrack: ReturnType<typeof createOpenJobTrack>;
    cancelJobTrack: ReturnType<typeof createCancelJobTrack>;
    restoreJobTrack: ReturnType<typeof createRestoreJobTrack>;
  };
  now: () => Date;
}

/** Routes over job tracks. */
export function jobTrackRoutes({ tracks, commands, now }: JobTrackRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/job-tracks',
      operationId: 'open-job-track',
      summary: 'Öppna ett jobbspår för ett kompetensbehov',
      action: 'open',
      subject: 'JobTrack',
      effect: 'creates',
      body: z.strictObject({
        name: shortText,
        demandId: id,
        places: z.int().min(1).max(500),
        startsOn: calendarDate,
      }),
      response: jobTrackResource,
      handle: async ({ actor, body, creation, authorize }) => {
        const track = await commands.openJobTrack(body, authorize, creation);
        return { ...trackAnswer(actor, track), location: `/v1/job-tracks/${track.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/job-tracks',
      operationId: 'list-job-tracks',
      summary: 'Jobbspår, de senaste först',
      action: 'read',
      subject: 'JobTrack',
      query: pageQuery.extend({ municipality: municipalityCode.optional(), status: trackStatus.optional() }),
      response: pageOf(jobTrackSummary),
      handle: async ({ query: { municipality, status, ...page } }) => {
        const filter = {
          ...(municipality && { 'state.municipality': municipality }),
          ...(status && { 'state.status': status }),
        };
        const found = await tracks.list(filter, page, { _id: -1 });
        return { body: { ...page, total: found.total, items: found.items.map(toSummary) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/job-tracks/:trackId',
      operationId: 'read-job-track',
      summary: 'Ett jobbspår och dess antagning, med kandidaterna som pseudonymer',
      action: 'read',
      subject: 'JobTrack',
      params,
      response: jobTrackResource,
      handle: async ({ actor, params: { trackId } }) => trackAnswer(actor, await loadTrack(tracks, trackId)),
    }),
    defineRoute({
      method: 'put',
      path: '/job-tracks/:trackId/cancellation',
      operationId: 'cancel-job-track',
      summary: 'Ställ in jobbspåret',
      action: 'change',
      subject: 'JobTrack',
      effect: 'changes',
      params,
      body: z.strictObject({ reason: longText.optional() }),
      response: jobTrackResource,
      handle: async ({ actor, params, seenRevision, authorize, body: { reason } }) => {
        const cancellation = { by: actor.id, at: now().toISOString(), ...(reason && { reason }) };
        const change = { ...params, seenRevision, authorize };
        return trackAnswer(actor, await commands.cancelJobTrack(change, cancellation));
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/job-tracks/:trackId/cancellation',
      operationId: 'restore-job-track',
      summary: 'Ta tillbaka inställandet',
      action: 'change',
      subject: 'JobTrack',
      effect: 'changes',
      params,
      response: jobTrackResource,
      handle: async ({ actor, params, seenRevision, authorize }) =>
        trackAnswer(actor, await commands.restoreJobTrack({ ...params, seenRevision, authorize })),
    }),
  ];
}
