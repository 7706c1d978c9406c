import { invalidField } from '@samspar/contracts';
import type { Enquirer, EnquiryContact } from '@samspar/contracts/api/employer-contacts/enquiries';
import { normaliseOrganisationsnummer } from '@samspar/reference-data';
import { requireNoPersonalData } from '../free-text.ts';
import { present } from '../present.ts';
import type { EnquiryEvent, RegisteredEnquiry } from './enquiry.ts';
import { workingDaysAfter } from './working-days.ts';

/** How soon an enquiry is to be answered, in working days. */
const answeredWithin = 5;

export interface NewEnquiry
  extends Omit<RegisteredEnquiry, 'reference' | 'receivedOn' | 'dueOn' | 'contactPerson'> {
  contactPerson?: EnquiryContact | undefined;
  receivedOn?: string | undefined;
  dueOn?: string | undefined;
}

/** Registers an enquiry. Unless told otherwise it came today, and is to be answered within five working days. */
export function registerEnquiry(enquiry: NewEnquiry, id: string, today: string): EnquiryEvent[] {
  const { municipality, unit, source, request, registeredBy, receivedOn = today } = enquiry;
  requireNoPersonalData('request', request);
  if (receivedOn > today) throw invalidField('receivedOn', 'Ange en dag som inte ligger i framtiden.');
  const { dueOn = workingDaysAfter(receivedOn, answeredWithin) } = enquiry;
  if (dueOn < receivedOn) throw invalidField('dueOn', 'Svarsdagen kan inte ligga före dagen den kom in.');
  const registered = {
    municipality,
    unit,
    source,
    employer: written(enquiry.employer),
    request,
    reference: referenceOf(id),
    receivedOn,
    dueOn,
    ...present({ contactPerson: contactOf(enquiry), registeredBy }),
  };
  return [{ type: 'enquiry-registered', enquiry: registered }];
}

function written(employer: Enquirer): Enquirer {
  if (employer.kind === 'registered') return { kind: employer.kind, employerId: employer.employerId };
  const { kind, name } = employer;
  if (employer.organisationsnummer === undefined) return { kind, name };
  const organisationsnummer = normaliseOrganisationsnummer(employer.organisationsnummer);
  if (organisationsnummer) return { kind, name, organisationsnummer };
  throw invalidField(
    'employer.organisationsnummer',
    'Organisationsnumret stämmer inte. Kontrollera siffrorna.',
  );
}

function contactOf({ contactPerson }: NewEnquiry): EnquiryContact | undefined {
  if (!contactPerson) return undefined;
  const { name, title, telephone, email } = contactPerson;
  return present({ name, title, telephone, email });
}

/** A number to say over the telephone: the 48 bits of chance at the end of the id, which tell nothing about the enquiry. */
export function referenceOf(id: string): string {
  const groups = id.slice(-12).toUpperCase().match(/.{4}/g) ?? [];
  return groups.join('-');
}
