import type { EnquiryClosing, EnquirySource } from '@samspar/contracts';
import type { Act } from '../act.ts';
import type { FreeText } from '../free-text.ts';
import type { StaffMember } from '../staff-member.ts';

/** The units an employer's enquiry can be for. */
export const enquiryUnits = [
  'naringsliv',
  'arbetsmarknadsenheten',
  'arbetsformedlingen',
  'vuxenutbildningen',
] as const;
export type EnquiryUnit = (typeof enquiryUnits)[number];

/** A municipality's unit: where an enquiry lies. */
export interface Place {
  municipality: string;
  unit: EnquiryUnit;
}

/** Who asks: an employer of the register, or one as it was written. */
export type Enquirer =
  | { kind: 'registered'; employerId: string }
  | { kind: 'as-written'; name: string; organisationsnummer?: string | undefined };

/** Whom to get in touch with. Stays in this service. */
export interface EnquiryContact {
  name?: string | undefined;
  title?: string | undefined;
  telephone?: string | undefined;
  email?: string | undefined;
}

/** What someone passed on, to whom and why. */
export interface Handover extends Act {
  from: Place;
  to: Place;
  reason: FreeText;
  takenBack?: Act;
}

export interface EnquiryEnd extends Act {
  reason: EnquiryClosing;
  note?: FreeText;
  /** The demand it became. */
  demandId?: string;
}

/** A demand an enquiry became, and the request that asked for it, so that its repeat is answered alike. */
export interface BecomeDemand {
  demandId: string;
  request: { key: string; hash: string };
}

/** What an employer has asked us, until it is answered. */
export interface Enquiry extends Place {
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
  closing?: EnquiryEnd;
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
  | { type: 'enquiry-closed'; closing: EnquiryEnd }
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
