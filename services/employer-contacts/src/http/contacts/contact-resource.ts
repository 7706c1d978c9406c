import { calendarDate, contactKind, id, instant, setOf } from '@samspar/contracts';
import { z } from 'zod';
import { type AgendaFamily, agendasIn } from '../../commands/contacts/agenda-family.ts';
import { type Contact, contactOutcomes, contactTopics, overridersOf } from '../../domain/contacts/contact.ts';
import { requireNoPersonalData } from '../../domain/free-text.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

const topics = setOf(z.enum(contactTopics), contactTopics.length).min(1, 'Ange minst ett ämne.');
const nextStepBody = z.strictObject({ text: freeTextBody, dueOn: calendarDate });

/** What a contact came to. */
export const holdingBody = z.strictObject({
  outcome: z.enum(contactOutcomes),
  nextStep: nextStepBody.optional(),
});

export const overrideBody = z.strictObject({ reason: freeTextBody });

export const contactBody = z.strictObject({
  kind: contactKind,
  on: calendarDate,
  workplaceId: id.optional(),
  contactPersonIds: setOf(id, 20).default([]),
  topics,
  note: freeTextBody.optional(),
  held: holdingBody.optional().describe('Anges när kontakten redan har ägt rum'),
  override: overrideBody.optional().describe('Skälet att planera fast något är i vägen'),
});

const act = { by: staffMemberResource, at: instant };

export const contactResource = z.strictObject({
  id,
  employerId: id.describe('Den arbetsgivare kontakten är registrerad på'),
  revision: z.int(),
  kind: contactKind,
  on: calendarDate,
  plannedOn: calendarDate.optional(),
  workplaceId: id.optional(),
  contactPersonIds: z.array(id),
  topics: z.array(z.enum(contactTopics)),
  note: freeTextBody.optional(),
  ...act,
  participants: z.array(staffMemberResource),
  status: z.enum(['planned', 'held', 'cancelled']),
  wasPlanned: z.boolean(),
  held: z
    .strictObject({
      outcome: z.enum(contactOutcomes).optional(),
      nextStep: nextStepBody.extend({ doneOn: calendarDate.optional() }).optional(),
      note: freeTextBody.optional(),
      ...act,
    })
    .optional(),
  cancelled: z.strictObject({ reason: freeTextBody, ...act }).optional(),
  override: z.strictObject({ reason: freeTextBody, contactIds: z.array(id), ...act }).optional(),
  overriddenBy: z
    .array(z.strictObject({ contactId: id, who: staffMemberResource, when: instant, reason: freeTextBody }))
    .describe('Kontakter som har planerats trots den här'),
  fairId: id.optional(),
});

export function toContactResource(family: AgendaFamily, employerId: string, contact: Contact) {
  const { request: _request, fair, override, ...shown } = contact;
  const contacts = agendasIn(family).flatMap((agenda) => agenda.contacts);
  const overriddenBy = overridersOf(contact.id, contacts).flatMap((other) =>
    other.override
      ? [
          {
            contactId: other.id,
            who: other.override.by,
            when: other.override.at,
            reason: other.override.reason,
          },
        ]
      : [],
  );
  return {
    ...shown,
    employerId,
    overriddenBy,
    ...(override && { override }),
    ...(fair && { fairId: fair.fairId }),
  };
}

interface WrittenTexts {
  note?: z.output<typeof freeTextBody> | undefined;
  reason?: z.output<typeof freeTextBody> | undefined;
  nextStep?: z.output<typeof nextStepBody> | undefined;
  held?: z.output<typeof holdingBody> | undefined;
  override?: z.output<typeof overrideBody> | undefined;
}

/** Refuses what somebody wrote of a contact where it seems to hold personal data. */
export function requireCleanTexts({ note, reason, nextStep, held, override }: WrittenTexts): void {
  if (note) requireNoPersonalData('note', note);
  if (reason) requireNoPersonalData('reason', reason);
  if (nextStep) requireNoPersonalData('nextStep.text', nextStep.text);
  if (held?.nextStep) requireNoPersonalData('held.nextStep.text', held.nextStep.text);
  if (override) requireNoPersonalData('override.reason', override.reason);
}
