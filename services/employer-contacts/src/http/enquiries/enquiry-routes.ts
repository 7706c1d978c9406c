import { calendarDate, notFound } from '@samspar/contracts';
import { type Actor, defineRoute, pageOf, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createRegisterEnquiry } from '../../commands/enquiries/register-enquiry.ts';
import type { Enquiry } from '../../domain/enquiries/enquiry.ts';
import type { EnquiryStore } from '../../store/enquiries/enquiry-store.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { enquiryFilter, enquiryQuery } from './enquiry-filter.ts';
import {
  contactPersonBody,
  employerAsWritten,
  enquirer,
  enquiryParams,
  enquiryResource,
  enquiryUnit,
  placeBody,
  toEnquiryResource,
} from './enquiry-resource.ts';

export interface EnquiryRoutesOptions {
  enquiries: Pick<EnquiryStore, 'load' | 'list'>;
  commands: { registerEnquiry: ReturnType<typeof createRegisterEnquiry> };
  today: () => string;
}

/** Routes into the inbox, and for reading it. */
export function enquiryRoutes({ enquiries, commands, today }: EnquiryRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'post',
      path: '/enquiries',
      operationId: 'register-enquiry',
      summary: 'Registrera en förfrågan från en arbetsgivare',
      action: 'register',
      subject: 'Enquiry',
      effect: 'creates',
      body: placeBody.extend({
        employer: enquirer,
        contactPerson: contactPersonBody.optional(),
        request: freeTextBody,
        receivedOn: calendarDate.optional(),
        dueOn: calendarDate.optional(),
      }),
      response: enquiryResource,
      handle: async ({ actor, body, creation, authorize }) => {
        authorize(body.municipality);
        const registeredBy = staffMemberOf(actor);
        const enquiry = await commands.registerEnquiry({ ...body, source: 'staff', registeredBy }, creation);
        return {
          body: toEnquiryResource(enquiry, today()),
          revision: enquiry.revision,
          location: `/v1/enquiries/${enquiry.id}`,
        };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/public-enquiries',
      operationId: 'submit-public-enquiry',
      summary: 'Lämna en förfrågan från en kommuns öppna formulär',
      action: 'submit',
      subject: 'Enquiry',
      effect: 'creates',
      body: z.strictObject({
        municipality: placeBody.shape.municipality,
        unit: enquiryUnit.default('naringsliv'),
        employer: employerAsWritten,
        contactPerson: contactPersonBody.refine(
          ({ telephone, email }) => telephone !== undefined || email !== undefined,
          'Ange telefonnummer eller e-postadress, så att vi kan svara.',
        ),
        request: freeTextBody,
      }),
      response: z.strictObject({ reference: z.string() }),
      handle: async ({ body, creation, authorize }) => {
        authorize(body.municipality);
        const employer = { kind: 'as-written' as const, ...body.employer };
        const enquiry = await commands.registerEnquiry(
          { ...body, employer, source: 'public-form' },
          creation,
        );
        return { body: { reference: enquiry.state.reference } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/enquiries',
      operationId: 'list-enquiries',
      summary: 'Förfrågningar i de egna kommunerna, de mest brådskande först',
      action: 'read',
      subject: 'Enquiry',
      query: enquiryQuery,
      response: pageOf(enquiryResource),
      handle: async ({ actor, authorize, query: { limit, page, ...wanted } }) => {
        const filter = enquiryFilter(wanted, { actor, authorize, today: today() });
        const found = await enquiries.list(filter, { limit, page }, { 'state.dueOn': 1, _id: 1 });
        const items = found.items.map((enquiry) => toEnquiryResource(enquiry, today()));
        return { body: { limit, page, total: found.total, items } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/enquiries/:enquiryId',
      operationId: 'read-enquiry',
      summary: 'En förfrågan',
      action: 'read',
      subject: 'Enquiry',
      params: enquiryParams,
      response: enquiryResource,
      handle: async ({ actor, params: { enquiryId }, authorize }) => {
        const enquiry = await enquiries.load(enquiryId);
        if (!enquiry) throw notFound('Förfrågan');
        authorize(readablePlace(enquiry.state, actor));
        return { body: toEnquiryResource(enquiry, today()), revision: enquiry.revision };
      },
    }),
  ];
}

/** Where the actor may read it: where it lies, or where it has been passed on from, so that they can see what became of it. */
function readablePlace({ municipality, handovers }: Enquiry, actor: Actor): string {
  const passedOnFrom = handovers.map(({ from }) => from.municipality);
  const places = [municipality, ...passedOnFrom];
  return places.find((place) => actor.mayIn(place, 'read', 'Enquiry')) ?? municipality;
}
