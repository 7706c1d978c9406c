import type { Act, ContactKind, FreeText, StaffMember } from '@samspar/contracts';
import type { ContactOutcome, ContactTopic } from '@samspar/contracts/api/employer-contacts/contacts';
import type { Requested } from '../requested.ts';

/** What is to be done after a contact, and by when. */
export interface NextStep {
  text: FreeText;
  dueOn: string;
  doneOn?: string;
}

/** How a contact went. One at a fair has no outcome of its own. */
export interface Holding extends Act {
  outcome?: ContactOutcome;
  nextStep?: NextStep;
  note?: FreeText;
}

/** That a contact was planned although it collides, and why. */
export interface Override extends Act {
  reason: FreeText;
  /** The contacts it was planned in spite of. */
  contactIds: string[];
}

/** What somebody wants to meet an employer about. */
export interface ContactPlan {
  kind: ContactKind;
  on: string;
  workplaceId?: string | undefined;
  contactPersonIds: string[];
  topics: ContactTopic[];
  note?: FreeText | undefined;
}

/** A contact with an employer, planned or held. */
export interface Contact extends ContactPlan, Act, Requested {
  id: string;
  /** Counts the changes of this contact: two who change different ones don't stand in each other's way. */
  revision: number;
  /** Who takes part; first whoever planned it. */
  participants: StaffMember[];
  status: 'planned' | 'held' | 'cancelled';
  /** When it was planned for, where it was held on another day. */
  plannedOn?: string;
  /** Whether it was ever planned: one recorded afterwards was not. */
  wasPlanned: boolean;
  held?: Holding;
  cancelled?: Act & { reason: FreeText };
  override?: Override;
  /** The fair it took place at, and the fair's revision that says so. */
  fair?: { fairId: string; revision: number };
}

/** The organisations that take part in a contact. */
export function organisationsIn({ participants }: Pick<Contact, 'participants'>): string[] {
  return [...new Set(participants.map(({ organisation }) => organisation))];
}

/**
 * The contacts among these that were planned in spite of this one, and still are or were held. A held one may have been kept
 * with a reason and nothing it was in spite of.
 */
export function overridersOf(contactId: string, contacts: readonly Contact[]): Contact[] {
  return contacts.filter(
    ({ override, status }) => status !== 'cancelled' && override?.contactIds?.includes(contactId),
  );
}
