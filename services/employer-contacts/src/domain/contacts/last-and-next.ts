import { type Contact, organisationsIn } from './contact.ts';

export interface LastAndNext {
  /** The newest that was held. */
  last: Contact | undefined;
  /** The first that is planned; one whose day has been is still to be followed up. */
  next: Contact | undefined;
}

/** The newest held and the first planned of some contacts. */
export function lastAndNext(contacts: readonly Contact[]): LastAndNext {
  const inOrder = contacts.toSorted((a, b) => a.on.localeCompare(b.on));
  return {
    last: inOrder.findLast(({ status }) => status === 'held'),
    next: inOrder.find(({ status }) => status === 'planned'),
  };
}

/** For each organisation that has been or will be in contact, its newest held and first planned contact. */
export function partnersIn(contacts: readonly Contact[]): ({ organisation: string } & LastAndNext)[] {
  const organisations = [...new Set(contacts.flatMap(organisationsIn))].toSorted();
  return organisations
    .map((organisation) => {
      const theirs = contacts.filter((contact) => organisationsIn(contact).includes(organisation));
      return { organisation, ...lastAndNext(theirs) };
    })
    .filter(({ last, next }) => last ?? next);
}
