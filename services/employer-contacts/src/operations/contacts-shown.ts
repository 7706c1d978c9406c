import type { Loaded } from '@samspar/messaging';
import { type AgendaFamily, type AgendaMember, contactsIn } from '../domain/contacts/agenda-family.ts';
import { type Contact, overridersOf } from '../domain/contacts/contact.ts';
import { type LastAndNext, lastAndNext, partnersIn } from '../domain/contacts/last-and-next.ts';
import { warningsShown } from './employers-shown.ts';

/** A contact of a family. */
export function contactShown(family: AgendaFamily, contact: Contact) {
  const { employer } = family.find(({ agenda }) => agenda.contacts.includes(contact)) ?? family[0];
  return {
    id: contact.id,
    employerId: employer.id,
    revision: contact.revision,
    kind: contact.kind,
    on: contact.on,
    plannedOn: contact.plannedOn,
    workplaceId: contact.workplaceId,
    contactPersonIds: contact.contactPersonIds,
    topics: contact.topics,
    note: contact.note,
    by: contact.by,
    at: contact.at,
    participants: contact.participants,
    status: contact.status,
    wasPlanned: contact.wasPlanned,
    held: contact.held,
    cancelled: contact.cancelled,
    override: wholeOverride(contact),
    overriddenBy: overridersOf(contact.id, contactsIn(family)).flatMap((other) => {
      const override = wholeOverride(other);
      return override
        ? [{ contactId: other.id, who: override.by, when: override.at, reason: override.reason }]
        : [];
    }),
    fairId: contact.fair?.fairId,
  };
}

/** Why a contact was planned in spite of others. It has been kept half made: such a one is left out. */
function wholeOverride({ override }: Contact): Contact['override'] {
  const kept: Partial<NonNullable<Contact['override']>> = override ?? {};
  return kept.reason && kept.contactIds && kept.by && kept.at ? override : undefined;
}

/** How things stand with an employer: who has been there, who is going, and what is in the way. */
export function agendaShown({ state: family }: Loaded<AgendaFamily>, today: string) {
  const [own, ...merged] = family;
  const contacts = contactsIn(family);
  const show = (contact: Contact) => contactShown(family, contact);
  const both = ({ last, next }: LastAndNext) => ({ last: last && show(last), next: next && show(next) });
  const planned = contacts.filter(({ status }) => status === 'planned');
  return {
    ...steeringShown(own, today),
    municipality: own.employer.state.municipality,
    ...both(lastAndNext(contacts)),
    partners: partnersIn(contacts).map(({ organisation, ...theirs }) => ({ organisation, ...both(theirs) })),
    planned: planned.toSorted((a, b) => a.on.localeCompare(b.on)).map(show),
    warnings: warningsShown(
      family.map(({ employer }) => employer),
      today,
    ),
    merged: merged.map((member) => steeringShown(member, today)),
  };
}

function steeringShown({ employer, revision, agenda }: AgendaMember, today: string) {
  const { lead, handover, quietPeriod } = agenda;
  const isQuiet = quietPeriod !== undefined && quietPeriod.until >= today;
  return {
    employerId: employer.id,
    revision,
    lead,
    handover,
    quietPeriod: isQuiet ? quietPeriod : undefined,
  };
}
