import { z } from 'zod';
import { calendarDate } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { freeText } from '../staff.ts';
import { demand, newDemand } from './demands.ts';
import { enquiry, enquiryEnd, enquiryParams, enquiryPlace } from './enquiries.ts';

/** What is done with an enquiry, until it has been answered. */
const changes = {
  effect: 'changes',
  may: ['change', 'Enquiry'],
  params: enquiryParams,
  answer: enquiry,
} as const;

export const takeEnquiry = operation({
  ...changes,
  id: 'take-enquiry',
  put: '/enquiries/:enquiryId/owner',
  summary: 'Ta hand om förfrågan',
  body: z.strictObject({ takeOver: z.boolean().default(false) }),
});

export const releaseEnquiry = operation({
  ...changes,
  id: 'release-enquiry',
  delete: '/enquiries/:enquiryId/owner',
  summary: 'Släpp förfrågan, så att någon annan kan ta den',
});

export const passOnEnquiry = operation({
  ...changes,
  id: 'pass-on-enquiry',
  put: '/enquiries/:enquiryId/routing',
  summary: 'Skicka förfrågan vidare till en annan enhet',
  body: enquiryPlace.extend({ reason: freeText }),
});

export const takeBackEnquiry = operation({
  ...changes,
  id: 'take-back-enquiry',
  delete: '/enquiries/:enquiryId/routing',
  summary: 'Ta tillbaka en förfrågan som skickats vidare och som ingen har tagit hand om där',
});

export const postponeEnquiry = operation({
  ...changes,
  id: 'postpone-enquiry',
  put: '/enquiries/:enquiryId/due-date',
  summary: 'Ändra när förfrågan senast ska besvaras',
  body: z.strictObject({ dueOn: calendarDate }),
});

export const closeEnquiry = operation({
  ...changes,
  id: 'close-enquiry',
  put: '/enquiries/:enquiryId/closing',
  summary: 'Avsluta förfrågan',
  body: enquiryEnd,
});

export const reopenEnquiry = operation({
  ...changes,
  id: 'reopen-enquiry',
  delete: '/enquiries/:enquiryId/closing',
  summary: 'Öppna förfrågan igen',
});

export const makeDemandOfEnquiry = operation({
  id: 'make-demand-of-enquiry',
  post: '/enquiries/:enquiryId/demand',
  summary: 'Gör ett kompetensbehov av förfrågan, och avsluta den därmed',
  may: ['register', 'Demand'],
  effect: 'creates',
  params: enquiryParams,
  body: newDemand.extend({
    employerId: newDemand.shape.employerId
      .optional()
      .describe('Utelämnas om förfrågan gäller en registrerad arbetsgivare'),
  }),
  answer: demand,
});
