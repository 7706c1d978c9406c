import { calendarDate, id } from '@samspar/contracts';
import { newId } from '@samspar/messaging';
import { defineRoute, type Route, type RouteRequest } from '@samspar/runtime';
import { z } from 'zod';
import type { createAddToEmployer } from '../../commands/employers/add-to-employer.ts';
import type { createChangeEmployer } from '../../commands/employers/change-employer.ts';
import type { Act } from '../../domain/act.ts';
import {
  addContactPerson,
  changeContactPerson,
  contactPersonIn,
  eraseContactPerson,
  leaveEmployer,
  stayAtEmployer,
} from '../../domain/employers/contact-person.ts';
import type { ContactPerson, Employer, EmployerEvent } from '../../domain/employers/employer.ts';
import { municipalityOf } from '../../domain/employers/workplace.ts';
import { actOf } from '../act-of.ts';
import { answerEmployer, type AnswerEmployerOptions } from './answer-employer.ts';
import {
  contactPersonBody,
  contactPersonResource,
  employerResource,
  toContactPerson,
} from './employer-resource.ts';

const employerParams = z.strictObject({ employerId: id });
const params = employerParams.extend({ contactPersonId: id });
const path = '/employers/:employerId/contact-persons';

type Change = Pick<
  RouteRequest<z.output<typeof params>, unknown, unknown>,
  'actor' | 'params' | 'seenRevision' | 'authorize'
>;

export interface ContactPersonRoutesOptions extends AnswerEmployerOptions {
  commands: {
    addToEmployer: ReturnType<typeof createAddToEmployer>;
    changeEmployer: ReturnType<typeof createChangeEmployer>;
  };
  now: () => Date;
}

/** Routes over the persons one talks to at an employer. */
export function contactPersonRoutes(options: ContactPersonRoutesOptions): Route[] {
  const { commands, now } = options;

  async function change(
    { actor, params: { employerId, contactPersonId }, seenRevision, authorize }: Change,
    decide: (employer: Employer, personId: string, act: Act) => EmployerEvent[],
  ) {
    const act = actOf(actor, now);
    const changed = await commands.changeEmployer(
      { employerId, seenRevision, authorize },
      (employer) => decide(employer, contactPersonId, act),
      (employer) => municipalityOf(employer, contactPersonIn(employer, contactPersonId).workplaceId),
    );
    return answerEmployer(options, changed);
  }

  const changing = { action: 'change', subject: 'Employer', params, response: employerResource } as const;
  return [
    defineRoute({
      method: 'post',
      path,
      operationId: 'add-contact-person',
      summary: 'Lägg till en kontaktperson',
      action: 'change',
      subject: 'Employer',
      effect: 'creates',
      params: employerParams,
      body: contactPersonBody,
      response: contactPersonResource,
      handle: async ({ actor, params, body, creation, authorize }) => {
        const employer = await commands.addToEmployer({
          ...params,
          request: creation,
          authorize: (employer) => authorize(municipalityOf(employer, body.workplaceId)),
          among: ({ contactPersons }) => contactPersons,
          decide: (employer) =>
            addContactPerson(employer, { ...body, id: newId(), request: creation }, actOf(actor, now)),
        });
        const added = employer.state.contactPersons.find(
          ({ request }) => request?.key === creation.key,
        ) as ContactPerson;
        const location = `/v1/employers/${employer.id}/contact-persons/${added.id}`;
        return { body: toContactPerson(employer.id, added), revision: employer.revision, location };
      },
    }),
    defineRoute({
      ...changing,
      method: 'put',
      path: `${path}/:contactPersonId`,
      operationId: 'change-contact-person',
      summary: 'Ändra en kontaktpersons uppgifter',
      effect: 'changes',
      body: contactPersonBody,
      handle: (request) =>
        change(request, (employer, personId, act) =>
          changeContactPerson(employer, personId, request.body, act),
        ),
    }),
    defineRoute({
      ...changing,
      method: 'put',
      path: `${path}/:contactPersonId/leaving`,
      operationId: 'record-contact-person-leaving',
      summary: 'Kontaktpersonen har slutat',
      effect: 'changes',
      body: z.strictObject({ leftOn: calendarDate }),
      handle: (request) =>
        change(request, (employer, personId, act) =>
          leaveEmployer(employer, personId, request.body.leftOn, act),
        ),
    }),
    defineRoute({
      ...changing,
      method: 'delete',
      path: `${path}/:contactPersonId/leaving`,
      operationId: 'undo-contact-person-leaving',
      summary: 'Ta tillbaka att kontaktpersonen har slutat',
      effect: 'changes',
      handle: (request) => change(request, stayAtEmployer),
    }),
    defineRoute({
      ...changing,
      method: 'delete',
      path: `${path}/:contactPersonId`,
      operationId: 'erase-contact-person',
      summary: 'Stryk allt om kontaktpersonen, för gott',
      effect: 'changes',
      handle: (request) => change(request, eraseContactPerson),
    }),
  ];
}
