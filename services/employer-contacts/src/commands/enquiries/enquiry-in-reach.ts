import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import type { Act } from '../../domain/act.ts';
import type { Enquiry } from '../../domain/enquiries/enquiry.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { EnquiryStore } from '../../store/enquiries/enquiry-store.ts';

/** What a change of an existing enquiry comes with. */
export interface EnquiryChange {
  enquiryId: string;
  seenRevision: number;
  by: StaffMember;
  authorize(municipality: string): void;
}

export interface HandlingOptions {
  enquiries: Pick<EnquiryStore, 'load' | 'save'>;
  now: () => Date;
}

/** Loads the enquiry someone wants to change: it is there, they may, and they have seen it as it now is. */
export async function enquiryInReach(
  enquiries: Pick<EnquiryStore, 'load'>,
  { enquiryId, seenRevision, authorize }: EnquiryChange,
  placeOf: (enquiry: Enquiry) => string = ({ municipality }) => municipality,
): Promise<Loaded<Enquiry>> {
  const enquiry = await loadEnquiry(enquiries, enquiryId);
  authorize(placeOf(enquiry.state));
  requireSeen(enquiry, seenRevision);
  return enquiry;
}

export async function loadEnquiry(
  enquiries: Pick<EnquiryStore, 'load'>,
  enquiryId: string,
): Promise<Loaded<Enquiry>> {
  const enquiry = await enquiries.load(enquiryId);
  if (!enquiry) throw notFound('Förfrågan');
  return enquiry;
}

export function actOf({ by }: Pick<EnquiryChange, 'by'>, now: () => Date): Act {
  return { by, at: now().toISOString() };
}
