import * as api from '@samspar/contracts/api/employer-contacts/contacts';
import { newId } from '@samspar/messaging';
import {
  type Answer,
  askedBefore,
  changing,
  listed,
  type OperationRequest,
  reading,
  type RequestOf,
  serve,
  type Served,
} from '@samspar/runtime';
import type { AgendaEvent } from '../domain/contacts/agenda.ts';
import {
  type AgendaFamily,
  agendasIn,
  contactIn,
  contactsIn,
  inAgendaOf,
  municipalityOfContact,
  municipalityOfPlan,
  requireKnownPersons,
} from '../domain/contacts/agenda-family.ts';
import type { Contact } from '../domain/contacts/contact.ts';
import { type ContactStep, requireOwn, takeContactStep } from '../domain/contacts/contact-step.ts';
import { moveContact, placeContact, type Placing } from '../domain/contacts/place-contact.ts';
import { refusals } from '../domain/contacts/refusals.ts';
import { requireCleanTexts } from '../domain/contacts/require-clean-texts.ts';
import type { AgendaFamilies } from '../store/contacts/agenda-families.ts';
import type { AgendaStore } from '../store/contacts/agenda-store.ts';
import { contactShown } from './contacts-shown.ts';

export interface ContactOperationsOptions {
  families: AgendaFamilies;
  agendas: Pick<AgendaStore, 'findContacts'>;
}

type OfContact = OperationRequest<{ contactId: string }>;

/**
 * What can be done with contacts: planned or recorded, moved, held or cancelled, each taken back, and who takes part. What
 * whoever changes one must have seen is that contact alone, wherever in the employer's family it is.
 */
export function contactOperations({ families, agendas }: ContactOperationsOptions): Served[] {
  const thing = { what: 'Arbetsgivaren', inTurn: true };
  const read = reading(families, thing);
  const plan = changing(families, {
    ...thing,
    place: (family: AgendaFamily, { body }: RequestOf<typeof api.planContact>) =>
      municipalityOfPlan(family, body.workplaceId),
  });
  const changeOne = changing(families, {
    ...thing,
    place: (family: AgendaFamily, { params }: OfContact) => municipalityOfContact(family, params.contactId),
    seen: ({ state }, seenRevision, { params }) => {
      if (contactIn(state, params.contactId).contact.revision !== seenRevision)
        throw refusals.changedSinceRead();
    },
  });
  const change = async (
    request: OfContact,
    decide: (contact: Contact, placing: Placing) => AgendaEvent[],
  ) => {
    const { contactId } = request.params;
    const changed = await changeOne(
      request,
      (family, act) => {
        const { member, contact } = contactIn(family, contactId);
        return inAgendaOf(
          member,
          decide(contact, { ...act, today: request.today, agendas: agendasIn(family) }),
        );
      },
      ({ state }) => contactShown(state, contactIn(state, contactId).contact),
    );
    return atItsRevision(changed);
  };
  const take = (request: OfContact, step: ContactStep) =>
    change(request, (contact, placing) => takeContactStep(contact, step, placing));

  return [
    serve(api.planContact, async (request) => {
      const { body, creation, today } = request;
      requireCleanTexts(body);
      const earlier = (family: AgendaFamily) => askedBefore(contactsIn(family), creation);
      const planned = await plan(
        request,
        (family, act) => {
          requireKnownPersons(family, body);
          if (earlier(family)) return [];
          const placing = { ...act, today, agendas: agendasIn(family) };
          return inAgendaOf(family[0], placeContact(body, { id: newId(), request: creation }, placing));
        },
        ({ state }) => contactShown(state, earlier(state) as Contact),
      );
      const { id, employerId } = planned.body;
      return { ...atItsRevision(planned), location: `/v1/employers/${employerId}/contacts/${id}` };
    }),
    serve(api.readContact, async (request) => {
      const { state } = await read(request);
      const { contact } = contactIn(state, request.params.contactId);
      return { body: contactShown(state, contact), revision: contact.revision };
    }),
    serve(api.listContacts, async ({ actor, authorize, today, query }) => {
      const { page, limit, mine, overdue, employerId, ...asked } = query;
      const family = employerId ? (await read({ target: employerId, authorize })).state : undefined;
      const wanted = {
        ...asked,
        employerIds: family?.map(({ employer }) => employer.id),
        staffId: mine ? actor.id : undefined,
        overdueOn: overdue ? today : undefined,
      };
      const found = await agendas.findContacts(wanted, { page, limit });
      const employerIds = [...new Set(found.items.map((place) => place.employerId))];
      const loaded = await Promise.all(employerIds.map((id) => read({ target: id, authorize })));
      const familyOf = new Map(employerIds.map((id, index) => [id, loaded[index]?.state]));
      return listed(found, { page, limit }, ({ id, employerId }) => {
        const { contact, member } = contactIn(familyOf.get(employerId) as AgendaFamily, id);
        return {
          ...contactShown(familyOf.get(employerId) as AgendaFamily, contact),
          employerName: member.employer.state.name,
        };
      });
    }),
    serve(api.moveContact, async (request) => {
      requireCleanTexts(request.body);
      return change(request, (contact, placing) => {
        if (contact.fair) throw refusals.contactOfFair();
        requireOwn(contact, placing);
        return moveContact(contact, request.body, placing);
      });
    }),
    serve(api.holdContact, async (request) => {
      requireCleanTexts(request.body);
      return take(request, { step: 'hold', ...request.body });
    }),
    serve(api.undoHoldingContact, (request) => take(request, { step: 'undo-holding' })),
    serve(api.cancelContact, async (request) => {
      requireCleanTexts(request.body);
      return take(request, { step: 'cancel', ...request.body });
    }),
    serve(api.undoCancellingContact, (request) => take(request, { step: 'undo-cancelling' })),
    serve(api.finishNextStep, (request) => take(request, { step: 'finish-next-step', ...request.body })),
    serve(api.reopenNextStep, (request) => take(request, { step: 'reopen-next-step' })),
    serve(api.joinContact, (request) => take(request, { step: 'join' })),
    serve(api.leaveContact, (request) => take(request, { step: 'leave' })),
  ];
}

/** A contact counts its own changes: who changes another doesn't stand in the way. */
function atItsRevision<Body extends { revision: number }>(answer: Answer<Body>): Answer<Body> {
  return { ...answer, revision: answer.body.revision };
}
