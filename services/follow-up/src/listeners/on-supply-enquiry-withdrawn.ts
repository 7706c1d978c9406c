import { supplyEnquiryWithdrawn } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { SupplyEnquiries } from '../projections/supply-enquiries.ts';

/** A supply enquiry has been withdrawn: it no longer counts. */
export function onSupplyEnquiryWithdrawn({ enquiries }: { enquiries: SupplyEnquiries }): Listener {
  return listenTo(supplyEnquiryWithdrawn, (envelope) => enquiries.putWithdrawn(envelope));
}
