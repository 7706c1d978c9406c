import type { Act, EnquirySource, FreeText, StaffMember } from '@samspar/contracts';
import type {
  Enquirer,
  EnquiryContact,
  EnquiryEnd,
  EnquiryPlace,
} from '@samspar/contracts/api/employer-contacts/enquiries';

/** What someone passed on, to whom and why. */
export interface Handover extends Act {
  from: EnquiryPlace;
  to: EnquiryPlace;
  reason: FreeText;
  takenBack?: Act;
}

/** How an enquiry was closed, and with which demand where it became one. */
export type ClosedEnquiry = EnquiryEnd & Act & { demandId?: string };

/** A demand an enquiry became, and the request that asked for it, so that its repeat is answered alike. */
export interface BecomeDemand {
  demandId: string;
  request: { key: string; hash: string };
}

/** What an employer has asked us, until it is answered. */
export interface Enquiry extends EnquiryPlace {
  /** What the one who asks is told, to come back with. */
  reference: string;
  source: EnquirySource;
  employer: Enquirer;
  contactPerson?: EnquiryContact;
  request: FreeText;
  receivedOn: string;
  dueOn: string;
  /** Nobody in particular registered what came from the public form. */
  registeredBy?: StaffMember;
  owner?: StaffMember;
  status: 'open' | 'closed';
  closing?: ClosedEnquiry;
  demands: BecomeDemand[];
  handovers: Handover[];
  /** How many times it has been opened again. */
  reopenings: number;
}

export type EnquiryEvent =
  | { type: 'enquiry-registered'; enquiry: RegisteredEnquiry }
  | { type: 'enquiry-taken'; owner: StaffMember }
  | { type: 'enquiry-released' }
  | { type: 'enquiry-passed-on'; handover: Handover }
  | { type: 'enquiry-taken-back'; act: Act }
  | { type: 'enquiry-postponed'; dueOn: string }
  | { type: 'enquiry-closed'; closing: ClosedEnquiry }
  | { type: 'enquiry-became-demand'; demand: BecomeDemand; act: Act }
  | { type: 'enquiry-reopened' };

export type RegisteredEnquiry = Omit<
  Enquiry,
  'owner' | 'status' | 'closing' | 'demands' | 'handovers' | 'reopenings'
>;

/** Whether an enquiry should have been answered before today. */
export function isOverdue({ status, dueOn }: Pick<Enquiry, 'status' | 'dueOn'>, today: string): boolean {
  return status === 'open' && dueOn < today;
}

/** The newest passing-on that has not been taken back. */
export function lastHandover({ handovers }: Enquiry): Handover | undefined {
  return handovers.findLast(({ takenBack }) => !takenBack);
}
