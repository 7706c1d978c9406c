import { z } from 'zod';
import { calendarDate, id, instant, municipalityCode, setOf } from '../../primitives.ts';
import { contactKind } from '../../resources/employer-contacts.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery, yes } from '../paging.ts';
import { acted, freeText, staffMember } from '../staff.ts';
import { employerParams } from './employers.ts';

/** What a contact is about. */
export const contactTopic = z.enum([
  'recruitment-need',
  'placement',
  'job-track',
  'wage-support',
  'social-clause',
  'follow-up',
  'other',
]);
export type ContactTopic = z.infer<typeof contactTopic>;

/** What a contact led to. */
const contactOutcome = z.enum(['need-found', 'placement-offered', 'no-need', 'call-back', 'no-answer']);
export type ContactOutcome = z.infer<typeof contactOutcome>;

const contactStatus = z.enum(['planned', 'held', 'cancelled']);
const nextStep = z.strictObject({ text: freeText, dueOn: calendarDate });

/** What a contact came to. */
const holding = z.strictObject({ outcome: contactOutcome, nextStep: nextStep.optional() });
const override = z.strictObject({ reason: freeText });

const contactWish = z.strictObject({
  kind: contactKind,
  on: calendarDate,
  workplaceId: id.optional(),
  contactPersonIds: setOf(id, 20).default([]),
  topics: setOf(contactTopic, contactTopic.options.length).min(1, 'Ange minst ett ämne.'),
  note: freeText.optional(),
  held: holding.optional().describe('Anges när kontakten redan har ägt rum'),
  override: override.optional().describe('Skälet att planera fast något är i vägen'),
});
export type ContactWish = z.output<typeof contactWish>;

const shown = z.strictObject({
  id,
  employerId: id.describe('Den arbetsgivare kontakten är registrerad på'),
  revision: z.int(),
  kind: contactKind,
  on: calendarDate,
  plannedOn: calendarDate.optional(),
  workplaceId: id.optional(),
  contactPersonIds: z.array(id),
  topics: z.array(contactTopic),
  note: freeText.optional(),
  ...acted,
  participants: z.array(staffMember),
  status: contactStatus,
  wasPlanned: z.boolean(),
  held: z
    .strictObject({
      outcome: contactOutcome.optional(),
      nextStep: nextStep.extend({ doneOn: calendarDate.optional() }).optional(),
      note: freeText.optional(),
      ...acted,
    })
    .optional(),
  cancelled: z.strictObject({ reason: freeText, ...acted }).optional(),
  override: z.strictObject({ reason: freeText, contactIds: z.array(id), ...acted }).optional(),
  overriddenBy: z
    .array(z.strictObject({ contactId: id, who: staffMember, when: instant, reason: freeText }))
    .describe('Kontakter som har planerats trots den här'),
  fairId: id.optional(),
});
export const contact = shown.meta({ id: 'EmployerContact' });

const params = employerParams.extend({ contactId: id });
const changes = {
  may: ['change', 'EmployerContact'],
  effect: 'changes',
  params,
  answer: contact,
} as const;

export const planContact = operation({
  id: 'plan-contact',
  post: '/employers/:employerId/contacts',
  summary: 'Planera en kontakt, eller registrera en som redan har ägt rum',
  may: ['plan', 'EmployerContact'],
  effect: 'creates',
  params: employerParams,
  body: contactWish,
  answer: contact,
});

export const readContact = operation({
  id: 'read-contact',
  get: '/employers/:employerId/contacts/:contactId',
  summary: 'En kontakt',
  may: ['read', 'EmployerContact'],
  params,
  answer: contact,
});

export const listContacts = operation({
  id: 'list-contacts',
  get: '/contacts',
  summary: 'Kontakter hos alla arbetsgivare',
  may: ['read', 'EmployerContact'],
  query: pageQuery.extend({
    mine: yes.optional().describe('Bara dem jag är med på'),
    organisation: z.string().trim().min(1).max(200).optional(),
    employerId: id.optional(),
    municipality: municipalityCode.optional(),
    status: contactStatus.optional(),
    from: calendarDate.optional(),
    until: calendarDate.optional(),
    overdue: yes.optional().describe('Bara dem vars nästa steg skulle ha varit gjort'),
    order: z.enum(['asc', 'desc']).default('desc').describe('Efter datum'),
  }),
  answer: pageOf(shown.extend({ employerName: z.string() })),
});

export const moveContact = operation({
  ...changes,
  id: 'move-contact',
  put: '/employers/:employerId/contacts/:contactId/date',
  summary: 'Flytta en planerad kontakt till en annan dag',
  body: z.strictObject({ on: calendarDate, override: override.optional() }),
});

export const holdContact = operation({
  ...changes,
  id: 'hold-contact',
  put: '/employers/:employerId/contacts/:contactId/holding',
  summary: 'Kontakten är genomförd: utfall och nästa steg',
  body: holding.extend({
    heldOn: calendarDate.optional().describe('Om den ägde rum en annan dag än planerat'),
    note: freeText.optional(),
  }),
});

export const undoHoldingContact = operation({
  ...changes,
  id: 'undo-holding-contact',
  delete: '/employers/:employerId/contacts/:contactId/holding',
  summary: 'Kontakten är inte genomförd',
});

export const cancelContact = operation({
  ...changes,
  id: 'cancel-contact',
  put: '/employers/:employerId/contacts/:contactId/cancellation',
  summary: 'Avboka kontakten',
  body: z.strictObject({ reason: freeText }),
});

export const undoCancellingContact = operation({
  ...changes,
  id: 'undo-cancelling-contact',
  delete: '/employers/:employerId/contacts/:contactId/cancellation',
  summary: 'Ta tillbaka avbokningen',
});

export const finishNextStep = operation({
  ...changes,
  id: 'finish-next-step',
  put: '/employers/:employerId/contacts/:contactId/next-step/completion',
  summary: 'Nästa steg är gjort',
  body: z.strictObject({ doneOn: calendarDate }),
});

export const reopenNextStep = operation({
  ...changes,
  id: 'reopen-next-step',
  delete: '/employers/:employerId/contacts/:contactId/next-step/completion',
  summary: 'Nästa steg är inte gjort',
});

export const joinContact = operation({
  id: 'join-contact',
  post: '/employers/:employerId/contacts/:contactId/participants',
  summary: 'Gå med på en planerad kontakt',
  may: ['plan', 'EmployerContact'],
  effect: 'creates',
  params,
  body: z.strictObject({}).optional(),
  answer: contact,
});

export const leaveContact = operation({
  ...changes,
  id: 'leave-contact',
  delete: '/employers/:employerId/contacts/:contactId/participation',
  summary: 'Lämna en kontakt jag gått med på',
});
