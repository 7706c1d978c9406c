import { closeEnquiry, reopenEnquiry } from '../../domain/enquiries/close-enquiry.ts';
import type { EnquiryEnd } from '../../domain/enquiries/enquiry.ts';
import { actOf, type EnquiryChange, enquiryInReach, type HandlingOptions } from './enquiry-in-reach.ts';

/** Closes an enquiry with how it ended. */
export function createCloseEnquiry({ enquiries, now }: HandlingOptions) {
  return async (change: EnquiryChange, end: Pick<EnquiryEnd, 'reason' | 'note'>) => {
    const enquiry = await enquiryInReach(enquiries, change);
    return enquiries.save(enquiry, closeEnquiry(enquiry.state, end, actOf(change, now)));
  };
}

/** Takes a closing back. */
export function createReopenEnquiry({ enquiries }: Pick<HandlingOptions, 'enquiries'>) {
  return async (change: EnquiryChange) => {
    const enquiry = await enquiryInReach(enquiries, change);
    return enquiries.save(enquiry, reopenEnquiry(enquiry.state));
  };
}
