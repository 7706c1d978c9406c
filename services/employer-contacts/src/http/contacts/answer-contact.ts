import type { AgendaFamily, AgendaMember } from '../../commands/contacts/agenda-family.ts';
import type { Contact } from '../../domain/contacts/contact.ts';
import { toContactResource } from './contact-resource.ts';

/** Answers with a contact and its own revision. */
export function answerContact({
  family,
  member,
  contact,
}: {
  family: AgendaFamily;
  member: AgendaMember;
  contact: Contact;
}) {
  return { body: toContactResource(family, member.employer.id, contact), revision: contact.revision };
}
