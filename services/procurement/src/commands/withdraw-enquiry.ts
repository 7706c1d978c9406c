import { withdrawEnquiry } from '../domain/supply-enquiry.ts';
import type { SupplyEnquiryStore } from '../store/supply-enquiry-store.ts';
import { type EnquiryChange, enquiryInReach } from './enquiry-in-reach.ts';

/** Withdraws an enquiry: it no longer counts. */
export function createWithdrawEnquiry({ enquiries }: { enquiries: SupplyEnquiryStore }) {
  return async (change: EnquiryChange) => {
    const enquiry = await enquiryInReach(enquiries, change);
    return enquiries.save(enquiry, withdrawEnquiry(enquiry.state));
  };
}
