import type { Act, FreeText } from '@samspar/contracts';
import type { ContactOutcome } from '@samspar/contracts/api/employer-contacts/contacts';
import { present } from '../present.ts';
import type { AgendaEvent } from './agenda.ts';
import { type Contact, type NextStep, organisationsIn } from './contact.ts';
import { agreedNextStep, type Placing, requireStillFree } from './place-contact.ts';
import { refusals } from './refusals.ts';

export type ContactStep =
  | {
      step: 'hold';
      /** The day it was held, where that was another than planned. */
      heldOn?: string | undefined;
      outcome: ContactOutcome;
      nextStep?: NextStep | undefined;
      note?: FreeText | undefined;
    }
  | { step: 'undo-holding' }
  | { step: 'cancel'; reason: FreeText }
  | { step: 'undo-cancelling' }
  | { step: 'finish-next-step'; doneOn: string }
  | { step: 'reopen-next-step' }
  | { step: 'join' }
  | { step: 'leave' };

/**
 * A step with a contact: held or cancelled, and each taken back; its next step done; someone joining or leaving. All but
 * joining is for those whose organisation takes part.
 */
export function takeContactStep(contact: Contact, step: ContactStep, placing: Placing): AgendaEvent[] {
  const act: Act = { by: placing.by, at: placing.at };
  const { id: contactId } = contact;
  if (contact.fair) throw refusals.contactOfFair();
  if (step.step !== 'join') requireOwn(contact, act);
  switch (step.step) {
    case 'hold':
      return hold(contact, step, placing);
    case 'undo-holding':
      if (contact.status !== 'held') throw refusals.contactNotHeld();
      if (!contact.wasPlanned) throw refusals.neverPlanned();
      return [{ type: 'holding-undone', contactId, ...act }];
    case 'cancel':
      if (contact.status === 'cancelled') throw refusals.alreadyCancelled();
      if (contact.status === 'held' && contact.wasPlanned) throw refusals.heldContactStands();
      return [{ type: 'contact-cancelled', contactId, reason: step.reason, ...act }];
    case 'undo-cancelling':
      if (contact.status !== 'cancelled') throw refusals.contactNotCancelled();
      requireStillFree(contact, placing);
      return [{ type: 'cancelling-undone', contactId, ...act }];
    case 'finish-next-step':
      if (step.doneOn > placing.today) throw refusals.dateInTheFuture('doneOn');
      if (nextStepOf(contact).doneOn) throw refusals.nextStepDone();
      return [{ type: 'next-step-done', contactId, doneOn: step.doneOn, ...act }];
    case 'reopen-next-step':
      if (!nextStepOf(contact).doneOn) throw refusals.nextStepOpen();
      return [{ type: 'next-step-reopened', contactId, ...act }];
    case 'join':
      return join(contact, act);
    case 'leave':
      return leave(contact, act);
  }
}

/** Colleagues may act for each other: people fall ill. */
export function requireOwn(contact: Contact, { by }: Act): void {
  if (!organisationsIn(contact).includes(by.organisation)) throw refusals.notYourContact(contact.by);
}

function hold(
  contact: Contact,
  { heldOn, outcome, nextStep, note }: Extract<ContactStep, { step: 'hold' }>,
  { by, at, today }: Placing,
): AgendaEvent[] {
  if (contact.status !== 'planned') throw refusals.contactNotPlanned();
  const on = heldOn ?? contact.on;
  if (on > today) throw refusals.dateInTheFuture('heldOn');
  const told = present({ nextStep: agreedNextStep({ outcome, nextStep }), note });
  return [{ type: 'contact-held', contactId: contact.id, on, outcome, ...told, by, at }];
}

function join(contact: Contact, act: Act): AgendaEvent[] {
  if (contact.status !== 'planned') throw refusals.contactNotPlanned();
  if (contact.participants.some(({ id }) => id === act.by.id)) return [];
  return [{ type: 'participant-joined', contactId: contact.id, participant: act.by, ...act }];
}

function leave(contact: Contact, act: Act): AgendaEvent[] {
  if (contact.status !== 'planned') throw refusals.contactNotPlanned();
  if (contact.by.id === act.by.id) throw refusals.plannerStays();
  if (!contact.participants.some(({ id }) => id === act.by.id)) throw refusals.notTakingPart();
  return [{ type: 'participant-left', contactId: contact.id, participantId: act.by.id, ...act }];
}

function nextStepOf({ status, held }: Contact): NextStep {
  if (status !== 'held' || !held?.nextStep) throw refusals.noNextStep();
  return held.nextStep;
}
