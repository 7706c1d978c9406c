import { releaseEnquiry, takeEnquiry } from '../../domain/enquiries/handle-enquiry.ts';
import { type EnquiryChange, enquiryInReach, type HandlingOptions } from './enquiry-in-reach.ts';

/** Takes an enquiry as one's own. */
export function createTakeEnquiry({ enquiries }: Pick<HandlingOptions, 'enquiries'>) {
  return async (change: EnquiryChange, takeOver: boolean) => {
    const enquiry = await enquiryInReach(enquiries, change);
    return enquiries.save(enquiry, takeEnquiry(enquiry.state, change.by, takeOver));
  };
}

/** Lets go of an enquiry. */
export function createReleaseEnquiry({ enquiries }: Pick<HandlingOptions, 'enquiries'>) {
  return async (change: EnquiryChange) => {
    const enquiry = await enquiryInReach(enquiries, change);
    return enquiries.save(enquiry, releaseEnquiry(enquiry.state));
  };
}
