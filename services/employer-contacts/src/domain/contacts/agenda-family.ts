import type { Employer } from '../employers/employer.ts';
import type { AgendaEvent, EmployerAgenda } from './agenda.ts';
import type { Contact, ContactPlan } from './contact.ts';
import { refusals } from './refusals.ts';

/** An employer with its agenda, which may not have been opened. */
export interface AgendaMember {
  employer: { id: string; state: Employer };
  /** The agenda's; 0 where there is none yet. */
  revision: number;
  agenda: EmployerAgenda;
}

/** An employer in place first, then those merged into it, each with its agenda. What one of them has burdens them all. */
export type AgendaFamily = readonly [AgendaMember, ...AgendaMember[]];

/** Something that happens in the agenda of one of a family. */
export interface FamilyEvent {
  employerId: string;
  event: AgendaEvent;
}

/** What happens, in the agenda of one of the family. */
export function inAgendaOf({ employer }: AgendaMember, events: readonly AgendaEvent[]): FamilyEvent[] {
  return events.map((event) => ({ employerId: employer.id, event }));
}

/** The agendas of a family, in its order. */
export function agendasIn([own, ...merged]: AgendaFamily): [EmployerAgenda, ...EmployerAgenda[]] {
  return [own.agenda, ...merged.map(({ agenda }) => agenda)];
}

/** All contacts of a family. */
export function contactsIn(family: AgendaFamily): Contact[] {
  return family.flatMap(({ agenda }) => agenda.contacts);
}

/** The one of the family with this id. Throws 404 when there is none. */
export function memberIn(family: AgendaFamily, employerId: string): AgendaMember {
  const member = family.find(({ employer }) => employer.id === employerId);
  if (!member) throw refusals.contactUnknown();
  return member;
}

/** The contact with this id and whose it is. Throws 404 when the family has none. */
export function contactIn(
  family: AgendaFamily,
  contactId: string,
): { member: AgendaMember; contact: Contact } {
  for (const member of family) {
    const contact = member.agenda.contacts.find(({ id }) => id === contactId);
    if (contact) return { member, contact };
  }
  throw refusals.contactUnknown();
}

/** In whose municipality a contact is: at its workplace, if that is known, else where its agenda is kept. */
export function municipalityOfContact(family: AgendaFamily, contactId: string): string {
  const { member, contact } = contactIn(family, contactId);
  return workplaceIn(family, contact.workplaceId)?.municipality ?? member.agenda.municipality;
}

/** Where a contact is to take place: at the workplace it names, else where the employer is registered. */
export function municipalityOfPlan(family: AgendaFamily, workplaceId: string | undefined): string {
  if (!workplaceId) return family[0].employer.state.municipality;
  const workplace = workplaceIn(family, workplaceId);
  if (!workplace) throw refusals.workplaceUnknown();
  return workplace.municipality;
}

/** Refuses a contact with persons who are not at the employer, or will have left it. */
export function requireKnownPersons(
  family: AgendaFamily,
  { contactPersonIds, on }: Pick<ContactPlan, 'contactPersonIds' | 'on'>,
): void {
  const known = family.flatMap(({ employer }) => employer.state.contactPersons);
  for (const personId of contactPersonIds) {
    const person = known.find(({ id }) => id === personId);
    if (!person) throw refusals.contactPersonUnknown();
    if (person.leftOn && person.leftOn <= on) throw refusals.contactPersonGone();
  }
}

function workplaceIn(family: AgendaFamily, workplaceId: string | undefined) {
  return family.flatMap(({ employer }) => employer.state.workplaces).find(({ id }) => id === workplaceId);
}
