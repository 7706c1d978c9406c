import { calendarDate, id } from '@samspar/contracts';
import { defineRoute, type Route, type RouteRequest } from '@samspar/runtime';
import { z } from 'zod';
import type { createChangeContact } from '../../commands/contacts/change-contact.ts';
import type { AgendaEvent } from '../../domain/contacts/agenda.ts';
import type { Contact } from '../../domain/contacts/contact.ts';
import { type ContactStep, requireOwn, takeContactStep } from '../../domain/contacts/contact-step.ts';
import { moveContact, type Placing } from '../../domain/contacts/place-contact.ts';
import { refusals } from '../../domain/contacts/refusals.ts';
import { actOf } from '../act-of.ts';
import { freeTextBody } from '../free-text-body.ts';
import { answerContact } from './answer-contact.ts';
import { contactResource, holdingBody, overrideBody, requireCleanTexts } from './contact-resource.ts';

const params = z.strictObject({ employerId: id, contactId: id });
const path = '/employers/:employerId/contacts/:contactId';
const about = { subject: 'EmployerContact', action: 'change', params, response: contactResource } as const;

type Request = Pick<
  RouteRequest<z.output<typeof params>, unknown, unknown>,
  'actor' | 'params' | 'seenRevision' | 'authorize'
>;

export interface ContactStepRoutesOptions {
  commands: { changeContact: ReturnType<typeof createChangeContact> };
  now: () => Date;
}

/** Routes over what becomes of a contact: moved, held or cancelled, each taken back, and who takes part in it. */
export function contactStepRoutes({ commands, now }: ContactStepRoutesOptions): Route[] {
  const change = async (
    { actor, params, seenRevision, authorize }: Request,
    decide: (contact: Contact, placing: Placing) => AgendaEvent[],
  ) =>
    answerContact(
      await commands.changeContact({ ...params, seenRevision, authorize, act: actOf(actor, now) }, decide),
    );
  const take = (request: Request, step: ContactStep) =>
    change(request, (contact, placing) => takeContactStep(contact, step, placing));
  /** A step that takes another back, and says nothing more. */
  const undo = (noun: string, operationId: string, summary: string, step: ContactStep) =>
    defineRoute({
      ...about,
      method: 'delete',
      path: `${path}/${noun}`,
      operationId,
      summary,
      effect: 'changes',
      handle: (request) => take(request, step),
    });

  return [
    defineRoute({
      ...about,
      method: 'put',
      path: `${path}/date`,
      operationId: 'move-contact',
      summary: 'Flytta en planerad kontakt till en annan dag',
      effect: 'changes',
      body: z.strictObject({ on: calendarDate, override: overrideBody.optional() }),
      handle: (request) => {
        requireCleanTexts(request.body);
        return change(request, (contact, placing) => {
          if (contact.fair) throw refusals.contactOfFair();
          requireOwn(contact, placing);
          return moveContact(contact, request.body, placing);
        });
      },
    }),
    defineRoute({
      ...about,
      method: 'put',
      path: `${path}/holding`,
      operationId: 'hold-contact',
      summary: 'Kontakten är genomförd: utfall och nästa steg',
      effect: 'changes',
      body: holdingBody.extend({
        heldOn: calendarDate.optional().describe('Om den ägde rum en annan dag än planerat'),
        note: freeTextBody.optional(),
      }),
      handle: (request) => {
        requireCleanTexts(request.body);
        return take(request, { step: 'hold', ...request.body });
      },
    }),
    undo('holding', 'undo-holding-contact', 'Kontakten är inte genomförd', { step: 'undo-holding' }),
    defineRoute({
      ...about,
      method: 'put',
      path: `${path}/cancellation`,
      operationId: 'cancel-contact',
      summary: 'Avboka kontakten',
      effect: 'changes',
      body: z.strictObject({ reason: freeTextBody }),
      handle: (request) => {
        requireCleanTexts(request.body);
        return take(request, { step: 'cancel', ...request.body });
      },
    }),
    undo('cancellation', 'undo-cancelling-contact', 'Ta tillbaka avbokningen', { step: 'undo-cancelling' }),
    defineRoute({
      ...about,
      method: 'put',
      path: `${path}/next-step/completion`,
      operationId: 'finish-next-step',
      summary: 'Nästa steg är gjort',
      effect: 'changes',
      body: z.strictObject({ doneOn: calendarDate }),
      handle: (request) => take(request, { step: 'finish-next-step', ...request.body }),
    }),
    undo('next-step/completion', 'reopen-next-step', 'Nästa steg är inte gjort', {
      step: 'reopen-next-step',
    }),
    defineRoute({
      ...about,
      method: 'post',
      path: `${path}/participants`,
      action: 'plan',
      operationId: 'join-contact',
      summary: 'Gå med på en planerad kontakt',
      effect: 'creates',
      body: z.strictObject({}).optional(),
      handle: async ({ actor, params, authorize }) => {
        const joined = await commands.changeContact(
          { ...params, authorize, act: actOf(actor, now) },
          (contact, placing) => takeContactStep(contact, { step: 'join' }, placing),
        );
        return answerContact(joined);
      },
    }),
    undo('participation', 'leave-contact', 'Lämna en kontakt jag gått med på', { step: 'leave' }),
  ];
}
