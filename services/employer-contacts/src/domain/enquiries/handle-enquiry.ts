import { type Act, invalidField, type StaffMember } from '@samspar/contracts';
import { requireNoPersonalData } from '../free-text.ts';
import { type Enquiry, type EnquiryEvent, type Handover, lastHandover } from './enquiry.ts';
import { refusals } from './refusals.ts';

/** Takes an enquiry as one's own. From a colleague it is taken over knowingly, or not at all. */
export function takeEnquiry(enquiry: Enquiry, owner: StaffMember, takeOver: boolean): EnquiryEvent[] {
  requireOpen(enquiry);
  if (enquiry.owner?.id === owner.id) return [];
  if (enquiry.owner && !takeOver) throw refusals.enquiryOwned(enquiry.owner);
  return [{ type: 'enquiry-taken', owner }];
}

/** Lets go of an enquiry, so that somebody else can take it. */
export function releaseEnquiry(enquiry: Enquiry): EnquiryEvent[] {
  requireOpen(enquiry);
  if (!enquiry.owner) throw refusals.enquiryUnowned();
  return [{ type: 'enquiry-released' }];
}

/** Passes an enquiry on to another unit or municipality, where nobody has taken it yet. */
export function passOnEnquiry(
  enquiry: Enquiry,
  { to: { municipality, unit }, reason }: Pick<Handover, 'to' | 'reason'>,
  act: Act,
): EnquiryEvent[] {
  requireOpen(enquiry);
  requireNoPersonalData('reason', reason);
  if (municipality === enquiry.municipality && unit === enquiry.unit) throw refusals.enquiryAlreadyThere();
  const from = { municipality: enquiry.municipality, unit: enquiry.unit };
  const to = { municipality, unit };
  return [{ type: 'enquiry-passed-on', handover: { from, to, reason, ...act } }];
}

/** Takes a passing-on back, as long as nobody has taken the enquiry at the other end. */
export function takeBackEnquiry(enquiry: Enquiry, act: Act): EnquiryEvent[] {
  requireOpen(enquiry);
  if (!lastHandover(enquiry)) throw refusals.notPassedOn();
  if (enquiry.owner) throw refusals.enquiryOwned(enquiry.owner);
  return [{ type: 'enquiry-taken-back', act }];
}

/** Sets another day by which the enquiry is to be answered. */
export function postponeEnquiry(enquiry: Enquiry, dueOn: string): EnquiryEvent[] {
  requireOpen(enquiry);
  if (dueOn < enquiry.receivedOn)
    throw invalidField('dueOn', 'Svarsdagen kan inte ligga före dagen den kom in.');
  return dueOn === enquiry.dueOn ? [] : [{ type: 'enquiry-postponed', dueOn }];
}

export function requireOpen({ closing }: Enquiry): void {
  if (closing) throw refusals.enquiryClosed(closing);
}
