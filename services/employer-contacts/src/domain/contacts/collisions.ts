import type { ContactKind, FreeText, StaffMember } from '@samspar/contracts';
import type { ContactTopic } from '@samspar/contracts/api/employer-contacts/contacts';
import { daysAfter, daysBetween } from '../calendar-days.ts';
import type { EmployerAgenda } from './agenda.ts';
import type { Contact } from './contact.ts';

/**
 * How many days an employer is left in peace around a contact of each kind. Two weeks around what takes the employer's
 * time; a call is over in minutes and a mail can wait to be read. A fair is the employer's own wish and burdens nobody.
 */
export const daysOfPeace: Readonly<Record<ContactKind, number>> = {
  visit: 14,
  'digital-meeting': 14,
  call: 3,
  mail: 1,
  fair: 0,
};

/** A contact somebody wants. */
export interface WantedContact {
  /** The contact itself, when it is there already and wants another day. */
  contactId?: string;
  kind: ContactKind;
  on: string;
  organisations: readonly string[];
}

/** What stands in the way of a contact: who, when and about what. */
export type Collision =
  | {
      kind: 'planned-contact' | 'held-contact';
      contactId: string;
      who: StaffMember;
      on: string;
      contactKind: ContactKind;
      topics: ContactTopic[];
    }
  | { kind: 'quiet-period'; who: StaffMember; until: string; reason: FreeText }
  | { kind: 'lead-owner'; who: StaffMember };

/**
 * What stands in the way of a contact, in order of date: contacts of other organisations that are fewer days away than
 * both kinds leave an employer in peace for, a quiet period over the day, and a lead owner in another organisation. A
 * contact the caller's organisation takes part in is no other's. `agendas`: the employer's, and those of the employers
 * merged into it.
 */
export function findCollisions(agendas: readonly EmployerAgenda[], wanted: WantedContact): Collision[] {
  if (wanted.kind === 'fair') return [];
  const contacts = agendas.flatMap((agenda) => agenda.contacts);
  return [
    ...contacts
      .filter((contact) => isTooNear(contact, wanted))
      .map(contactInTheWay)
      .toSorted((a, b) => a.on.localeCompare(b.on)),
    ...agendas.flatMap(({ quietPeriod }) => quietOver(wanted.on, quietPeriod)),
    ...agendas.flatMap(({ lead }) =>
      lead && isForeign([lead.who], wanted) ? [{ kind: 'lead-owner' as const, who: lead.who }] : [],
    ),
  ];
}

/** The first day from the wanted one on when neither a contact nor a quiet period is in the way, within a year. */
export function nextFreeDay(agendas: readonly EmployerAgenda[], wanted: WantedContact): string | undefined {
  for (let days = 0; days <= 365; days++) {
    const on = daysAfter(wanted.on, days);
    const inTheWay = findCollisions(agendas, { ...wanted, on });
    if (inTheWay.every(({ kind }) => kind === 'lead-owner')) return on;
  }
  return undefined;
}

function isTooNear(contact: Contact, wanted: WantedContact): boolean {
  if (contact.status === 'cancelled' || contact.id === wanted.contactId) return false;
  const days = Math.abs(daysBetween(contact.on, wanted.on));
  const peace = Math.min(daysOfPeace[contact.kind], daysOfPeace[wanted.kind]);
  return days < peace && isForeign(contact.participants, wanted);
}

function isForeign(participants: readonly StaffMember[], { organisations }: WantedContact): boolean {
  return participants.every(({ organisation }) => !organisations.includes(organisation));
}

function contactInTheWay({ id, status, by, on, kind, topics }: Contact) {
  const inTheWay = status === 'held' ? ('held-contact' as const) : ('planned-contact' as const);
  return { kind: inTheWay, contactId: id, who: by, on, contactKind: kind, topics };
}

function quietOver(on: string, quiet: EmployerAgenda['quietPeriod']): Collision[] {
  if (!quiet || on < quiet.from || on > quiet.until) return [];
  return [{ kind: 'quiet-period', who: quiet.by, until: quiet.until, reason: quiet.reason }];
}
