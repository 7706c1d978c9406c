import type { Act } from '../act.ts';
import { daysAfter } from '../calendar-days.ts';
import type { FreeText } from '../free-text.ts';
import type { Requested } from '../requested.ts';
import type { AgendaEvent, EmployerAgenda } from './agenda.ts';
import { type Collision, findCollisions, nextFreeDay, type WantedContact } from './collisions.ts';
import {
  type Contact,
  type ContactOutcome,
  type ContactPlan,
  type NextStep,
  type Override,
  organisationsIn,
} from './contact.ts';
import { refusals } from './refusals.ts';

/** As many as the agenda's event tells of. */
const mostPlanned = 200;
/** How far ahead a contact can be planned, in days. */
const farthest = 2 * 366;

/** When and among what a contact is placed. */
export interface Placing extends Act {
  today: string;
  /** The employer's own agenda first, then those of the employers merged into it. */
  agendas: readonly [EmployerAgenda, ...EmployerAgenda[]];
}

/** Plans a contact, unless something is in the way and no reason is given to plan it all the same. */
export function planContact(
  plan: ContactPlan & { override?: { reason: FreeText } | undefined },
  identity: Requested & { id: string },
  placing: Placing,
): AgendaEvent[] {
  const { override: why, ...rest } = plan;
  if (plan.kind === 'fair') throw refusals.fairKind();
  requirePlannable(plan.on, placing);
  const wanted = { kind: plan.kind, on: plan.on, organisations: [placing.by.organisation] };
  const override = overrideOf(wanted, why, placing);
  const contact: Contact = { ...newContact(rest, identity, placing), ...(override && { override }) };
  return [{ type: 'contact-planned', contact, by: placing.by, at: placing.at }];
}

/** Records a contact that has been held without being planned, such as a call just made. It collides with nothing: it is a fact. */
export function recordContact(
  plan: ContactPlan & { held: { outcome: ContactOutcome; nextStep?: NextStep | undefined } },
  identity: Requested & { id: string },
  { by, at, today }: Act & { today: string },
): AgendaEvent[] {
  const { held, ...rest } = plan;
  if (plan.kind === 'fair') throw refusals.fairKind();
  if (plan.on > today) throw refusals.dateInTheFuture('on');
  requireNextStep(held);
  const holding = { by, at, outcome: held.outcome, ...(held.nextStep && { nextStep: held.nextStep }) };
  const contact: Contact = {
    ...newContact(rest, identity, { by, at }),
    status: 'held',
    wasPlanned: false,
    held: holding,
  };
  return [{ type: 'contact-recorded', contact, by, at }];
}

/** Moves a planned contact to another day. */
export function moveContact(
  contact: Contact,
  { on, override: why }: { on: string; override?: { reason: FreeText } | undefined },
  placing: Placing,
): AgendaEvent[] {
  if (contact.status !== 'planned') throw refusals.contactNotPlanned();
  if (on === contact.on) return [];
  requirePlannable(on, placing, contact);
  const override = overrideOf({ ...wantedOf(contact), on }, why, placing);
  const { by, at } = placing;
  return [{ type: 'contact-moved', contactId: contact.id, on, ...(override && { override }), by, at }];
}

/** Refuses to take a cancelling back where another organisation has planned in its stead meanwhile. */
export function requireStillFree(contact: Contact, placing: Placing): void {
  if (contact.held || contact.on < placing.today) return;
  overrideOf(wantedOf(contact), undefined, placing);
}

/** What was agreed to be done must have been agreed: whoever is to call back says when. */
export function requireNextStep({
  outcome,
  nextStep,
}: {
  outcome: ContactOutcome;
  nextStep?: NextStep | undefined;
}): void {
  if (outcome === 'call-back' && !nextStep) throw refusals.callBackWhen();
}

function requirePlannable(on: string, { today, agendas }: Placing, itself?: Contact): void {
  if (on < today) throw refusals.plannedInThePast();
  if (on > daysAfter(today, farthest)) throw refusals.dateTooFar('on');
  const planned = agendas[0].contacts.filter(({ status }) => status === 'planned').length;
  if (!itself && planned >= mostPlanned) throw refusals.agendaFull(mostPlanned);
}

/** Nothing where nothing is in the way; else the reason to go on. Throws when there is none. */
function overrideOf(
  wanted: WantedContact,
  why: { reason: FreeText } | undefined,
  { agendas, by, at }: Placing,
): Override | undefined {
  const collisions = findCollisions(agendas, wanted);
  if (collisions.length === 0) return undefined;
  if (!why) throw refusals.contactCollides(collisions, nextFreeDay(agendas, wanted));
  return { reason: why.reason, contactIds: collisions.flatMap(contactIdOf), by, at };
}

function contactIdOf(collision: Collision): string[] {
  return 'contactId' in collision ? [collision.contactId] : [];
}

function wantedOf(contact: Contact): WantedContact {
  const { id, kind, on } = contact;
  return { contactId: id, kind, on, organisations: organisationsIn(contact) };
}

function newContact(plan: ContactPlan, identity: Requested & { id: string }, { by, at }: Act): Contact {
  return {
    ...plan,
    ...identity,
    revision: 1,
    by,
    at,
    participants: [by],
    status: 'planned',
    wasPlanned: true,
  };
}
