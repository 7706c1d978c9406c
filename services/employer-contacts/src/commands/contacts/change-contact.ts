import type { InTurn } from '@samspar/messaging';
import type { Act } from '../../domain/act.ts';
import type { AgendaEvent } from '../../domain/contacts/agenda.ts';
import type { Contact } from '../../domain/contacts/contact.ts';
import type { Placing } from '../../domain/contacts/place-contact.ts';
import { refusals } from '../../domain/contacts/refusals.ts';
import {
  type AgendaFamily,
  type AgendaStores,
  agendaFamily,
  agendasIn,
  contactIn,
  saveAgenda,
} from './agenda-family.ts';

export interface ContactChange {
  employerId: string;
  contactId: string;
  /** The contact's revision the caller has seen; none where the change does not build on it. */
  seenRevision?: number;
  act: Act;
  authorize(municipality: string): void;
}

export interface ChangeContactOptions extends AgendaStores {
  inTurn: InTurn;
  today: () => string;
}

/** Changes one contact, wherever in the employer's family it is. What the caller must have seen is the contact alone. */
export function createChangeContact({ inTurn, today, ...stores }: ChangeContactOptions) {
  return (
    { employerId, contactId, seenRevision, act, authorize }: ContactChange,
    decide: (contact: Contact, placing: Placing) => AgendaEvent[],
  ) =>
    inTurn(employerId, async () => {
      const family = await agendaFamily(stores, employerId);
      const { member, contact } = contactIn(family, contactId);
      authorize(placeOf(family, contact) ?? member.agenda.municipality);
      if (seenRevision !== undefined && seenRevision !== contact.revision) throw refusals.changedSinceRead();
      const placing = { ...act, today: today(), agendas: agendasIn(family) };
      await saveAgenda(stores, member, decide(contact, placing));
      const now = await agendaFamily(stores, employerId);
      return { family: now, ...contactIn(now, contactId) };
    });
}

function placeOf(family: AgendaFamily, { workplaceId }: Contact): string | undefined {
  const workplaces = family.flatMap(({ employer }) => employer.state.workplaces);
  return workplaces.find(({ id }) => id === workplaceId)?.municipality;
}
