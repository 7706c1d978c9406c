import { postponeEnquiry } from '../../domain/enquiries/handle-enquiry.ts';
import { type EnquiryChange, enquiryInReach, type HandlingOptions } from './enquiry-in-reach.ts';

/** Sets another day by which the enquiry is to be answered. */
export function createPostponeEnquiry({ enquiries }: Pick<HandlingOptions, 'enquiries'>) {
  return async (change: EnquiryChange, dueOn: string) => {
    const enquiry = await enquiryInReach(enquiries, change);
    return enquiries.save(enquiry, postponeEnquiry(enquiry.state, dueOn));
  };
}
