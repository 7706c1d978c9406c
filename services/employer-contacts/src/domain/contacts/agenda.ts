import { type Act, type HistoryEntry, withEntry } from '../act.ts';
import { agendaSentence } from './agenda-sentence.ts';
import type { Contact } from './contact.ts';
import { type ContactEvent, evolveContacts } from './contact-events.ts';
import type { Handover, Lead, LeadEvent } from './lead.ts';
import type { QuietPeriod, QuietPeriodEvent } from './quiet-period.ts';

/** All contacts with one employer, in one document: whether two collide is decided where both are. */
export interface EmployerAgenda {
  /** The employer's. */
  municipality: string;
  contacts: Contact[];
  lead?: Lead;
  handover?: Handover;
  quietPeriod?: QuietPeriod;
  history: HistoryEntry[];
}

type AgendaHappening =
  | { type: 'agenda-opened'; municipality: string }
  | ContactEvent
  | LeadEvent
  | QuietPeriodEvent;

export type AgendaEvent = AgendaHappening & Act;

/** The agenda of an employer nobody has been in contact with. */
export function emptyAgenda(municipality: string): EmployerAgenda {
  return { municipality, contacts: [], history: [] };
}

export function evolveAgenda(before: EmployerAgenda | undefined, event: AgendaEvent): EmployerAgenda {
  if (event.type === 'agenda-opened') return emptyAgenda(event.municipality);
  if (!before) throw new Error(`${event.type} before agenda-opened`);
  const after = apply(before, event);
  const sentence = agendaSentence(before, event);
  return sentence ? { ...after, history: withEntry(after.history, event, sentence) } : after;
}

function apply(
  state: EmployerAgenda,
  event: Exclude<AgendaEvent, { type: 'agenda-opened' }>,
): EmployerAgenda {
  const { lead, handover, quietPeriod, ...rest } = state;
  const kept = { ...rest, ...(lead && { lead }) };
  const quiet = { ...(quietPeriod && { quietPeriod }) };
  switch (event.type) {
    case 'lead-taken':
    case 'lead-handed-over':
      return { ...rest, ...quiet, lead: event.lead };
    case 'lead-released':
      return { ...rest, ...quiet };
    case 'handover-offered':
      return { ...kept, ...quiet, handover: event.handover };
    case 'handover-ended':
      return { ...kept, ...quiet };
    case 'quiet-period-set':
      return { ...kept, ...(handover && { handover }), quietPeriod: event.quietPeriod };
    case 'quiet-period-lifted':
      return { ...kept, ...(handover && { handover }) };
    default:
      return { ...state, contacts: evolveContacts(state.contacts, event) };
  }
}
