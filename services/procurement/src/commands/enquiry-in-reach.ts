import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { SupplyEnquiry } from '../domain/supply-enquiry.ts';
import type { SupplyEnquiryStore } from '../store/supply-enquiry-store.ts';

/** What a change of an enquiry comes with. */
export interface EnquiryChange {
  enquiryId: string;
  seenRevision: number;
  authorize: (municipality: string) => void;
}

/** Loads the enquiry someone wants to change: it is there, they may, and they have seen it as it now is. */
export async function enquiryInReach(
  enquiries: SupplyEnquiryStore,
  { enquiryId, seenRevision, authorize }: EnquiryChange,
): Promise<Loaded<SupplyEnquiry>> {
  const enquiry = await enquiries.load(enquiryId);
  if (!enquiry) throw notFound('Förfrågan');
  authorize(enquiry.state.municipality);
  requireSeen(enquiry, seenRevision);
  return enquiry;
}
