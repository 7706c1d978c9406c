import { type CreationRequest, type InTurn, newId } from '@samspar/messaging';
import type { Act } from '../../domain/act.ts';
import type { AgendaEvent } from '../../domain/contacts/agenda.ts';
import type { ContactOutcome, ContactPlan, NextStep } from '../../domain/contacts/contact.ts';
import { planContact, recordContact } from '../../domain/contacts/place-contact.ts';
import { refusals } from '../../domain/contacts/refusals.ts';
import type { FreeText } from '../../domain/free-text.ts';
import { addedBefore } from '../added-before.ts';
import {
  type AgendaFamily,
  type AgendaStores,
  agendaFamily,
  agendasIn,
  contactIn,
  saveAgenda,
} from './agenda-family.ts';

export type ContactWish = ContactPlan & {
  /** It has been held already. */
  held?: { outcome: ContactOutcome; nextStep?: NextStep | undefined } | undefined;
  override?: { reason: FreeText } | undefined;
};

export interface ContactRequest {
  employerId: string;
  wish: ContactWish;
  act: Act;
  request: CreationRequest;
  authorize(municipality: string): void;
}

export interface PlanContactOptions extends AgendaStores {
  inTurn: InTurn;
  today: () => string;
}

/** Plans a contact, or records one that was held, in the agenda of the employer in place. */
export function createPlanContact({ inTurn, today, ...stores }: PlanContactOptions) {
  return ({ employerId, wish, act, request, authorize }: ContactRequest) =>
    inTurn(employerId, async () => {
      const family = await agendaFamily(stores, employerId);
      authorize(municipalityFor(family, wish));
      requireKnownPersons(family, wish);
      const earlier = addedBefore(
        agendasIn(family).flatMap(({ contacts }) => contacts),
        request,
      );
      if (earlier) return { family, ...contactIn(family, earlier.id) };
      const id = newId();
      await saveAgenda(stores, family[0], decide(family, wish, { id, request }, act));
      const now = await agendaFamily(stores, employerId);
      return { family: now, ...contactIn(now, id) };
    });

  function decide(
    family: AgendaFamily,
    { held, ...plan }: ContactWish,
    identity: { id: string; request: CreationRequest },
    act: Act,
  ): AgendaEvent[] {
    const placing = { ...act, today: today(), agendas: agendasIn(family) };
    return held ? recordContact({ ...plan, held }, identity, placing) : planContact(plan, identity, placing);
  }
}

/** Where a contact takes place: at the workplace it names, else where the employer is registered. */
function municipalityFor(family: AgendaFamily, { workplaceId }: ContactPlan): string {
  if (!workplaceId) return family[0].employer.state.municipality;
  const workplaces = family.flatMap(({ employer }) => employer.state.workplaces);
  const workplace = workplaces.find(({ id }) => id === workplaceId);
  if (!workplace) throw refusals.workplaceUnknown();
  return workplace.municipality;
}

function requireKnownPersons(family: AgendaFamily, { contactPersonIds, on }: ContactPlan): void {
  const known = family.flatMap(({ employer }) => employer.state.contactPersons);
  for (const personId of contactPersonIds) {
    const person = known.find(({ id }) => id === personId);
    if (!person) throw refusals.contactPersonUnknown();
    if (person.leftOn && person.leftOn <= on) throw refusals.contactPersonGone();
  }
}
