import { demandProfile, id, municipalityCode, notFound, ssyk } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createAdoptDraft } from '../../commands/job-ads/adopt-draft.ts';
import type { createDismissDraft } from '../../commands/job-ads/dismiss-draft.ts';
import type { createProposeEmployers } from '../../commands/job-ads/propose-employers.ts';
import { dismissalReasons, draftStatuses, type JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { draftResource, draftWithProposals, toDraftResource } from './draft-resource.ts';
import { authorizeOwn } from './import-routes.ts';

const params = z.strictObject({ draftId: id });

const { shape } = demandProfile;
/** What someone wants otherwise than the ad has it; what is left out stays as in the draft. The municipality stays. */
const overrides = z.strictObject({
  ssyk: shape.ssyk.optional(),
  openings: shape.openings.optional(),
  start: shape.start.optional(),
  extent: shape.extent,
  schedule: shape.schedule,
  forJobTrack: shape.forJobTrack.removeDefault().optional(),
  softShare: shape.softShare.removeDefault().optional(),
  formal: shape.formal.removeDefault().optional(),
  soft: shape.soft.removeDefault().optional(),
});

const listQuery = pageQuery.extend({
  municipality: municipalityCode.optional(),
  status: z.enum(draftStatuses).optional(),
  ssyk: ssyk.optional(),
  employerMatched: z.enum(['true', 'false']).optional().describe('Om arbetsgivaren är känd'),
});

export interface DraftRoutesOptions {
  drafts: Pick<JobAdDraftStore, 'load' | 'list'>;
  commands: {
    proposeEmployers: ReturnType<typeof createProposeEmployers>;
    adoptDraft: ReturnType<typeof createAdoptDraft>;
    dismissDraft: ReturnType<typeof createDismissDraft>;
  };
}

/** Routes over drafts of demands made of job ads. */
export function draftRoutes({ drafts, commands }: DraftRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/job-ad-drafts',
      operationId: 'list-job-ad-drafts',
      summary: 'Utkast till kompetensbehov ur platsannonser, i de egna kommunerna, de senaste först',
      action: 'read',
      subject: 'JobAdDraft',
      query: listQuery,
      response: pageOf(draftResource),
      handle: async ({ actor, query, authorize }) => {
        const { municipality, limit, page } = query;
        if (municipality) authorize(municipality);
        else authorizeOwn(actor, authorize);
        const where = municipality ? [municipality] : [...actor.municipalities];
        const found = await drafts.list(
          filterOf(query, where),
          { limit, page },
          { 'state.version': -1, _id: 1 },
        );
        return { body: { limit, page, total: found.total, items: found.items.map(toDraftResource) } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/job-ad-drafts/:draftId',
      operationId: 'read-job-ad-draft',
      summary: 'Ett utkast, med registrerade arbetsgivare som kan vara annonsens',
      action: 'read',
      subject: 'JobAdDraft',
      params,
      response: draftWithProposals,
      handle: async ({ params: { draftId }, authorize }) => {
        const draft = await drafts.load(draftId);
        if (!draft) throw notFound('Utkastet');
        authorize(draft.state.mapped.wish.municipality);
        const employerProposals = await commands.proposeEmployers(draft.state);
        return { body: { ...toDraftResource(draft), employerProposals }, revision: draft.revision };
      },
    }),
    defineRoute({
      method: 'put',
      path: '/job-ad-drafts/:draftId/adoption',
      operationId: 'adopt-job-ad-draft',
      summary: 'Registrera ett kompetensbehov av utkastet',
      action: 'adopt',
      subject: 'JobAdDraft',
      effect: 'changes',
      params,
      body: z.strictObject({ employerId: id.optional(), profile: overrides.default({}) }),
      response: draftResource,
      handle: async ({ actor, params, seenRevision, authorize, body: { employerId, profile } }) => {
        const input = {
          by: staffMemberOf(actor),
          overrides: given(profile),
          ...(employerId && { employerId }),
        };
        return answer(await commands.adoptDraft.adopt({ ...params, seenRevision, authorize }, input));
      },
    }),
    defineRoute({
      method: 'put',
      path: '/job-ad-drafts/:draftId/dismissal',
      operationId: 'dismiss-job-ad-draft',
      summary: 'Avfärda utkastet med ett skäl',
      action: 'dismiss',
      subject: 'JobAdDraft',
      effect: 'changes',
      params,
      body: z.strictObject({ reason: z.enum(dismissalReasons) }),
      response: draftResource,
      handle: async ({ actor, params, seenRevision, authorize, body: { reason } }) => {
        const change = { ...params, seenRevision, authorize };
        return answer(await commands.dismissDraft.dismiss(change, reason, staffMemberOf(actor)));
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/job-ad-drafts/:draftId/dismissal',
      operationId: 'undo-job-ad-draft-dismissal',
      summary: 'Ta tillbaka avfärdandet',
      action: 'dismiss',
      subject: 'JobAdDraft',
      effect: 'changes',
      params,
      response: draftResource,
      handle: async ({ params, seenRevision, authorize }) =>
        answer(await commands.dismissDraft.undo({ ...params, seenRevision, authorize })),
    }),
  ];
}

function filterOf({ status, ssyk, employerMatched }: z.output<typeof listQuery>, where: string[]) {
  return {
    'state.mapped.wish.municipality': { $in: where },
    ...(status && { 'state.status': status }),
    ...(ssyk && { 'state.mapped.wish.ssyk': ssyk }),
    ...(employerMatched && { 'state.employerId': { $exists: employerMatched === 'true' } }),
  };
}

type Given<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** The fields that were sent. */
function given<Values extends object>(values: Values): Given<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Given<Values>;
}

function answer(draft: Loaded<JobAdDraft>) {
  return { body: toDraftResource(draft), revision: draft.revision };
}
