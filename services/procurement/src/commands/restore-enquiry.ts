import { restoreEnquiry } from '../domain/supply-enquiry.ts';
import type { SupplyEnquiryStore } from '../store/supply-enquiry-store.ts';
import { type EnquiryChange, enquiryInReach } from './enquiry-in-reach.ts';

/** Takes a withdrawal back: the enquiry counts again, with the answer it got. */
export function createRestoreEnquiry({ enquiries }: { enquiries: SupplyEnquiryStore }) {
  return async (change: EnquiryChange) => {
    const enquiry = await enquiryInReach(enquiries, change);
    return enquiries.save(enquiry, restoreEnquiry(enquiry.state));
  };
}
