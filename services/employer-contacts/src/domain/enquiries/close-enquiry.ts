import type { Act } from '@samspar/contracts';
import type { EnquiryEnd } from '@samspar/contracts/api/employer-contacts/enquiries';
import { requireNoPersonalData } from '../free-text.ts';
import { present } from '../present.ts';
import type { BecomeDemand, Enquiry, EnquiryEvent } from './enquiry.ts';
import { requireOpen } from './handle-enquiry.ts';
import { refusals } from './refusals.ts';

/** Closes an enquiry. That it became a demand can only be said when it has. */
export function closeEnquiry(enquiry: Enquiry, { reason, note }: EnquiryEnd, act: Act): EnquiryEvent[] {
  requireOpen(enquiry);
  if (note) requireNoPersonalData('note', note);
  const demandId = reason === 'became-demand' ? enquiry.demands.at(-1)?.demandId : undefined;
  if (reason === 'became-demand' && !demandId) throw refusals.noDemandYet();
  const closing = { reason, ...present({ note, demandId }), ...act };
  return [{ type: 'enquiry-closed', closing }];
}

/** Takes a closing back. */
export function reopenEnquiry(enquiry: Enquiry): EnquiryEvent[] {
  if (enquiry.status === 'open') throw refusals.enquiryOpen();
  return [{ type: 'enquiry-reopened' }];
}

/** Closes an enquiry with the demand that has been registered from it. */
export function becomeDemand(enquiry: Enquiry, demand: BecomeDemand, act: Act): EnquiryEvent[] {
  requireOpen(enquiry);
  return [{ type: 'enquiry-became-demand', demand, act }];
}
