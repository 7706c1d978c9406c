import type { Act } from '@samspar/contracts';
import type { AgendaEvent, EmployerAgenda } from './agenda.ts';
import type { Contact } from './contact.ts';

/** What a fair says of an employer: that it was met there, or, as far as a later revision says, that it was not. */
export interface FairSaying {
  fairId: string;
  /** The fair's revision: of two sayings the later holds, in whatever order they come. */
  revision: number;
  on: string;
  held: boolean;
}

/** Takes down what a fair says in an employer's agenda: once, whether it is said once or many times. */
export function noteFair(agenda: EmployerAgenda, saying: FairSaying, newId: string, act: Act): AgendaEvent[] {
  const known = agenda.contacts.find(({ fair }) => fair?.fairId === saying.fairId);
  if (!known)
    return saying.held ? [{ type: 'contact-recorded', contact: contactOf(saying, newId, act), ...act }] : [];
  if (!known.fair || known.fair.revision >= saying.revision) return [];
  const contact = { ...contactOf(saying, known.id, act), revision: known.revision };
  return [{ type: 'fair-contact-corrected', contactId: known.id, contact, ...act }];
}

function contactOf({ fairId, revision, on, held }: FairSaying, id: string, act: Act): Contact {
  const { by, at } = act;
  return {
    id,
    revision: 1,
    kind: 'fair',
    on,
    contactPersonIds: [],
    topics: ['recruitment-need'],
    by,
    at,
    participants: [by],
    wasPlanned: false,
    status: held ? 'held' : 'cancelled',
    held: { by, at },
    ...(!held && { cancelled: { by, at, reason: { text: 'Mässan togs tillbaka.', companyOwn: [] } } }),
    fair: { fairId, revision },
  };
}
