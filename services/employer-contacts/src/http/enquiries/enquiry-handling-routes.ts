import { calendarDate } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { type Actor, defineRoute, type Route, type RouteRequest } from '@samspar/runtime';
import { z } from 'zod';
import type { createCloseEnquiry, createReopenEnquiry } from '../../commands/enquiries/close-enquiry.ts';
import type { EnquiryChange } from '../../commands/enquiries/enquiry-in-reach.ts';
import type { createReleaseEnquiry, createTakeEnquiry } from '../../commands/enquiries/own-enquiry.ts';
import type { createPassOnEnquiry, createTakeBackEnquiry } from '../../commands/enquiries/pass-on-enquiry.ts';
import type { createPostponeEnquiry } from '../../commands/enquiries/postpone-enquiry.ts';
import type { Enquiry } from '../../domain/enquiries/enquiry.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { endBody, enquiryParams, enquiryResource, placeBody, toEnquiryResource } from './enquiry-resource.ts';

export interface EnquiryHandlingRoutesOptions {
  commands: {
    takeEnquiry: ReturnType<typeof createTakeEnquiry>;
    releaseEnquiry: ReturnType<typeof createReleaseEnquiry>;
    passOnEnquiry: ReturnType<typeof createPassOnEnquiry>;
    takeBackEnquiry: ReturnType<typeof createTakeBackEnquiry>;
    postponeEnquiry: ReturnType<typeof createPostponeEnquiry>;
    closeEnquiry: ReturnType<typeof createCloseEnquiry>;
    reopenEnquiry: ReturnType<typeof createReopenEnquiry>;
  };
  today: () => string;
}

/** Routes over what is done with an enquiry, until it has been answered. */
export function enquiryHandlingRoutes({ commands, today }: EnquiryHandlingRoutesOptions): Route[] {
  const changes = {
    action: 'change',
    subject: 'Enquiry',
    effect: 'changes',
    params: enquiryParams,
    response: enquiryResource,
  } as const;
  const answer = (enquiry: Loaded<Enquiry>) => ({
    body: toEnquiryResource(enquiry, today()),
    revision: enquiry.revision,
  });

  return [
    defineRoute({
      ...changes,
      method: 'put',
      path: '/enquiries/:enquiryId/owner',
      operationId: 'take-enquiry',
      summary: 'Ta hand om förfrågan',
      body: z.strictObject({ takeOver: z.boolean().default(false) }),
      handle: async (request) => answer(await commands.takeEnquiry(changeOf(request), request.body.takeOver)),
    }),
    defineRoute({
      ...changes,
      method: 'delete',
      path: '/enquiries/:enquiryId/owner',
      operationId: 'release-enquiry',
      summary: 'Släpp förfrågan, så att någon annan kan ta den',
      handle: async (request) => answer(await commands.releaseEnquiry(changeOf(request))),
    }),
    defineRoute({
      ...changes,
      method: 'put',
      path: '/enquiries/:enquiryId/routing',
      operationId: 'pass-on-enquiry',
      summary: 'Skicka förfrågan vidare till en annan enhet',
      body: placeBody.extend({ reason: freeTextBody }),
      handle: async (request) => {
        const { reason, ...to } = request.body;
        return answer(await commands.passOnEnquiry(changeOf(request), { to, reason }));
      },
    }),
    defineRoute({
      ...changes,
      method: 'delete',
      path: '/enquiries/:enquiryId/routing',
      operationId: 'take-back-enquiry',
      summary: 'Ta tillbaka en förfrågan som skickats vidare och som ingen har tagit hand om där',
      handle: async (request) => answer(await commands.takeBackEnquiry(changeOf(request))),
    }),
    defineRoute({
      ...changes,
      method: 'put',
      path: '/enquiries/:enquiryId/due-date',
      operationId: 'postpone-enquiry',
      summary: 'Ändra när förfrågan senast ska besvaras',
      body: z.strictObject({ dueOn: calendarDate }),
      handle: async (request) =>
        answer(await commands.postponeEnquiry(changeOf(request), request.body.dueOn)),
    }),
    defineRoute({
      ...changes,
      method: 'put',
      path: '/enquiries/:enquiryId/closing',
      operationId: 'close-enquiry',
      summary: 'Avsluta förfrågan',
      body: endBody,
      handle: async (request) => {
        const { reason, note } = request.body;
        return answer(await commands.closeEnquiry(changeOf(request), { reason, ...(note && { note }) }));
      },
    }),
    defineRoute({
      ...changes,
      method: 'delete',
      path: '/enquiries/:enquiryId/closing',
      operationId: 'reopen-enquiry',
      summary: 'Öppna förfrågan igen',
      handle: async (request) => answer(await commands.reopenEnquiry(changeOf(request))),
    }),
  ];
}

type Asked = Pick<
  RouteRequest<{ enquiryId: string }, unknown, unknown>,
  'params' | 'seenRevision' | 'authorize'
>;

function changeOf({
  actor,
  params: { enquiryId },
  seenRevision,
  authorize,
}: Asked & { actor: Actor }): EnquiryChange {
  return { enquiryId, seenRevision, authorize, by: staffMemberOf(actor) };
}
