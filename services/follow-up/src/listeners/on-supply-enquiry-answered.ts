import { supplyEnquiryAnswered } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { SupplyEnquiries } from '../projections/supply-enquiries.ts';

/** A supply enquiry has been answered. */
export function onSupplyEnquiryAnswered({ enquiries }: { enquiries: SupplyEnquiries }): Listener {
  return listenTo(supplyEnquiryAnswered, (envelope) => enquiries.putAnswered(envelope));
}
