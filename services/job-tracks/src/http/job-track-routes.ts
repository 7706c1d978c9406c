import { calendarDate, id, longText, municipalityCode, shortText } from '@samspar/contracts';
import { type Loaded, textWithin } from '@samspar/messaging';
import { type Actor, defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createCancelJobTrack } from '../commands/cancel-job-track.ts';
import type { createOpenJobTrack } from '../commands/open-job-track.ts';
import type { createRestoreJobTrack } from '../commands/restore-job-track.ts';
import { loadTrack } from '../commands/track-in-reach.ts';
import type { JobTrack } from '../domain/job-track.ts';
import type { JobTrackStore } from '../store/job-track-store.ts';
import type { ShowTo } from './show-to.ts';
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
  showTo: ShowTo;
  now: () => Date;
}

/** Routes over job tracks. */
export function jobTrackRoutes({ tracks, commands, showTo, now }: JobTrackRoutesOptions): Route[] {
  const answer = async (actor: Actor, track: Loaded<JobTrack>) =>
    trackAnswer(await showTo(actor, track.state), track);

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
        places: z
          .int('Ange antalet platser med siffror.')
          .min(1, 'Ange minst en plats.')
          .max(500, 'Ange högst 500 platser.'),
        startsOn: calendarDate,
      }),
      response: jobTrackResource,
      handle: async ({ actor, body, creation, authorize }) => {
        const track = await commands.openJobTrack(body, authorize, creation);
        return { ...(await answer(actor, track)), location: `/v1/job-tracks/${track.id}` };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/job-tracks',
      operationId: 'list-job-tracks',
      summary: 'Jobbspår, de senaste först',
      action: 'read',
      subject: 'JobTrack',
      query: pageQuery.extend({
        municipality: municipalityCode.optional(),
        status: trackStatus.optional(),
        demandId: id.optional(),
        q: shortText.optional().describe('Del av namnet'),
      }),
      response: pageOf(jobTrackSummary),
      handle: async ({ query: { municipality, status, demandId, q, ...page } }) => {
        const filter = {
          ...(municipality && { 'state.municipality': municipality }),
          ...(status && { 'state.status': status }),
          ...(demandId && { 'state.demandId': demandId }),
          ...(q && { 'state.name': textWithin(q) }),
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
      handle: async ({ actor, params: { trackId } }) => answer(actor, await loadTrack(tracks, trackId)),
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
        const cancellation = {
          by: actor.id,
          ...(actor.name && { name: actor.name }),
          at: now().toISOString(),
          ...(reason && { reason }),
        };
        const change = { ...params, seenRevision, authorize };
        return answer(actor, await commands.cancelJobTrack(change, cancellation));
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
        answer(actor, await commands.restoreJobTrack({ ...params, seenRevision, authorize })),
    }),
  ];
}
