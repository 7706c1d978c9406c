import type { Act } from '../act.ts';
import type { FreeText } from '../free-text.ts';
import type { StaffMember } from '../staff-member.ts';
import type { Contact, ContactOutcome, NextStep, Override } from './contact.ts';

export type ContactEvent =
  | { type: 'contact-planned'; contact: Contact }
  | { type: 'contact-recorded'; contact: Contact }
  | { type: 'contact-moved'; contactId: string; on: string; override?: Override }
  | {
      type: 'contact-held';
      contactId: string;
      on: string;
      outcome: ContactOutcome;
      nextStep?: NextStep;
      note?: FreeText;
    }
  | { type: 'holding-undone'; contactId: string }
  | { type: 'contact-cancelled'; contactId: string; reason: FreeText }
  | { type: 'cancelling-undone'; contactId: string }
  | { type: 'next-step-done'; contactId: string; doneOn: string }
  | { type: 'next-step-reopened'; contactId: string }
  | { type: 'participant-joined'; contactId: string; participant: StaffMember }
  | { type: 'participant-left'; contactId: string; participantId: string }
  | { type: 'fair-contact-corrected'; contactId: string; contact: Contact };

type ChangingEvent = Exclude<ContactEvent, { type: 'contact-planned' | 'contact-recorded' }>;

export function evolveContacts(contacts: readonly Contact[], event: ContactEvent & Act): Contact[] {
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
