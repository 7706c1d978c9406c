import type { Act, FreeText } from '@samspar/contracts';
import type { ContactOutcome, ContactWish } from '@samspar/contracts/api/employer-contacts/contacts';
import { daysAfter } from '../calendar-days.ts';
import { present } from '../present.ts';
import type { Requested } from '../requested.ts';
import type { AgendaEvent, EmployerAgenda } from './agenda.ts';
import { type Collision, findCollisions, nextFreeDay, type WantedContact } from './collisions.ts';
import { type Contact, type ContactPlan, type NextStep, type Override, organisationsIn } from './contact.ts';
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

/** How a contact went, in the words of whoever held it. */
interface HeldAs {
  outcome: ContactOutcome;
  nextStep?: NextStep | undefined;
}

/** Plans a contact, or records one that was held. */
export function placeContact(
  { held, ...plan }: ContactWish,
  identity: Requested & { id: string },
  placing: Placing,
): AgendaEvent[] {
  return held ? recordContact({ ...plan, held }, identity, placing) : planContact(plan, identity, placing);
}

/** Plans a contact, unless something is in the way and no reason is given to plan it all the same. */
export function planContact(
  plan: ContactPlan & { override?: { reason: FreeText } | undefined },
  identity: Requested & { id: string },
  placing: Placing,
): AgendaEvent[] {
  if (plan.kind === 'fair') throw refusals.fairKind();
  requirePlannable(plan.on, placing);
  const wanted = { kind: plan.kind, on: plan.on, organisations: [placing.by.organisation] };
  const override = overrideOf(wanted, plan.override, placing);
  const contact: Contact = { ...newContact(plan, identity, placing), ...(override && { override }) };
  return [{ type: 'contact-planned', contact, by: placing.by, at: placing.at }];
}

/** Records a contact that has been held without being planned, such as a call just made. It collides with nothing: it is a fact. */
export function recordContact(
  plan: ContactPlan & { held: HeldAs; override?: { reason: FreeText } | undefined },
  identity: Requested & { id: string },
  { by, at, today }: Act & { today: string },
): AgendaEvent[] {
  if (plan.kind === 'fair') throw refusals.fairKind();
  if (plan.override) throw refusals.heldOverride();
  if (plan.on > today) throw refusals.dateInTheFuture('on');
  const { outcome } = plan.held;
  const nextStep = agreedNextStep(plan.held);
  const contact: Contact = {
    ...newContact(plan, identity, { by, at }),
    status: 'held',
    wasPlanned: false,
    held: { by, at, outcome, ...present({ nextStep }) },
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

/** What was agreed to be done, if anything: whoever is to call back says when. */
export function agreedNextStep({ outcome, nextStep }: HeldAs): NextStep | undefined {
  if (outcome === 'call-back' && !nextStep) throw refusals.callBackWhen();
  return nextStep && { text: nextStep.text, dueOn: nextStep.dueOn };
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

function newContact(
  { kind, on, workplaceId, contactPersonIds, topics, note }: ContactPlan,
  { id, request }: Requested & { id: string },
  { by, at }: Act,
): Contact {
  return {
    id,
    revision: 1,
    kind,
    on,
    contactPersonIds,
    topics,
    ...present({ workplaceId, note, request }),
    by,
    at,
    participants: [by],
    status: 'planned',
    wasPlanned: true,
  };
}
