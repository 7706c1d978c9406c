import type { Act } from '@samspar/contracts';
import { present } from '../present.ts';
import type {
  ContactPerson,
  ContactPersonDetails,
  ContactPersonEvent,
  Employer,
  EmployerEvent,
} from './employer.ts';
import { requireStanding } from './merging.ts';
import { refusals } from './refusals.ts';
import { workplaceIn } from './workplace.ts';

const mostContactPersons = 200;

export function addContactPerson(employer: Employer, person: ContactPerson, act: Act): EmployerEvent[] {
  requireStanding(employer);
  if (employer.contactPersons.length >= mostContactPersons)
    throw refusals.tooMany('kontaktpersoner', mostContactPersons);
  if (person.workplaceId) workplaceIn(employer, person.workplaceId);
  const { id, request } = person;
  const added = { id, ...detailsOf(person), ...present({ request }) };
  return [{ type: 'contact-person-added', person: added, ...act }];
}

export function changeContactPerson(
  employer: Employer,
  personId: string,
  details: ContactPersonDetails,
  act: Act,
): EmployerEvent[] {
  requireStanding(employer);
  contactPersonIn(employer, personId);
  if (details.workplaceId) workplaceIn(employer, details.workplaceId);
  return [{ type: 'contact-person-changed', personId, details: detailsOf(details), ...act }];
}

function detailsOf({
  name,
  role,
  telephone,
  email,
  workplaceId,
}: ContactPersonDetails): ContactPersonDetails {
  return { name, ...present({ role, telephone, email, workplaceId }) };
}

/** The person has left the employer. What was agreed with them still says so. */
export function leaveEmployer(
  employer: Employer,
  personId: string,
  leftOn: string,
  act: Act,
): EmployerEvent[] {
  requireStanding(employer);
  if (contactPersonIn(employer, personId).leftOn) throw refusals.contactPersonLeft();
  return [{ type: 'contact-person-left', personId, leftOn, ...act }];
}

/** Takes a leaving back. */
export function stayAtEmployer(employer: Employer, personId: string, act: Act): EmployerEvent[] {
  requireStanding(employer);
  if (!contactPersonIn(employer, personId).leftOn) throw refusals.contactPersonPresent();
  return [{ type: 'contact-person-stayed', personId, ...act }];
}

/** Strikes out everything that is known of the person, for good: their right, and why no history names them. */
export function eraseContactPerson(employer: Employer, personId: string, act: Act): EmployerEvent[] {
  contactPersonIn(employer, personId);
  return [{ type: 'contact-person-erased', personId, ...act }];
}

/** The contact person with this id. Throws 404 when the employer has none. */
export function contactPersonIn({ contactPersons }: Employer, personId: string): ContactPerson {
  const person = contactPersons.find(({ id }) => id === personId);
  if (!person) throw refusals.contactPersonUnknown();
  return person;
}

export function evolveContactPersons(
  persons: readonly ContactPerson[],
  event: ContactPersonEvent,
): ContactPerson[] {
  if (event.type === 'contact-person-added') return [...persons, event.person];
  if (event.type === 'contact-person-erased') return persons.filter(({ id }) => id !== event.personId);
  return persons.map((person) => (person.id === event.personId ? evolvePerson(person, event) : person));
}

function evolvePerson(
  person: ContactPerson,
  event: Exclude<ContactPersonEvent, { type: 'contact-person-added' | 'contact-person-erased' }>,
): ContactPerson {
  const { leftOn, ...present } = person;
  switch (event.type) {
    case 'contact-person-changed': {
      const { id, request } = person;
      return { id, ...event.details, ...(leftOn && { leftOn }), ...(request && { request }) };
    }
    case 'contact-person-left':
      return { ...present, leftOn: event.leftOn };
    case 'contact-person-stayed':
      return present;
  }
}
