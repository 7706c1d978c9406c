import type { Act } from '@samspar/contracts';
import { withEntry } from '../act.ts';
import { type AgendaEvent, type ContactEvent, type EmployerAgenda, emptyAgenda } from './agenda.ts';
import { agendaSentence } from './agenda-sentence.ts';
import type { Contact, NextStep } from './contact.ts';

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

type ChangingEvent = Exclude<ContactEvent, { type: 'contact-planned' | 'contact-recorded' }>;

function evolveContacts(contacts: readonly Contact[], event: ContactEvent & Act): Contact[] {
  if (event.type === 'contact-planned' || event.type === 'contact-recorded') {
    return [...contacts, event.contact];
  }
  return contacts.map((contact) =>
    contact.id === event.contactId
      ? { ...evolveContact(contact, event), revision: contact.revision + 1 }
      : contact,
  );
}

function evolveContact(contact: Contact, event: ChangingEvent & Act): Contact {
  switch (event.type) {
    case 'contact-moved': {
      const { override: _override, ...others } = contact;
      return { ...others, on: event.on, ...(event.override && { override: event.override }) };
    }
    case 'contact-held':
      return held(contact, event);
    case 'holding-undone': {
      const { held: _held, plannedOn, ...planned } = contact;
      return { ...planned, status: 'planned', on: plannedOn ?? contact.on };
    }
    case 'contact-cancelled': {
      const { by, at, reason } = event;
      return { ...contact, status: 'cancelled', cancelled: { by, at, reason } };
    }
    case 'cancelling-undone': {
      const { cancelled: _cancelled, ...standing } = contact;
      return { ...standing, status: contact.held ? 'held' : 'planned' };
    }
    case 'next-step-done':
      return withNextStep(contact, (step) => ({ ...step, doneOn: event.doneOn }));
    case 'next-step-reopened':
      return withNextStep(contact, ({ text, dueOn }) => ({ text, dueOn }));
    case 'participant-joined':
      return { ...contact, participants: [...contact.participants, event.participant] };
    case 'participant-left':
      return {
        ...contact,
        participants: contact.participants.filter(({ id }) => id !== event.participantId),
      };
    case 'fair-contact-corrected':
      return event.contact;
  }
}

function held(contact: Contact, event: Extract<ChangingEvent, { type: 'contact-held' }> & Act): Contact {
  const { by, at, on, outcome, nextStep, note } = event;
  const holding = { by, at, outcome, ...(nextStep && { nextStep }), ...(note && { note }) };
  return {
    ...contact,
    status: 'held',
    on,
    held: holding,
    ...(on !== contact.on && { plannedOn: contact.on }),
  };
}

function withNextStep(contact: Contact, change: (step: NextStep) => NextStep): Contact {
  const { held } = contact;
  return held?.nextStep ? { ...contact, held: { ...held, nextStep: change(held.nextStep) } } : contact;
}
