import { z } from 'zod';
import { calendarDate, id, municipalityCode, shortText } from '../../primitives.ts';
import { contactKind } from '../../resources/employer-contacts.ts';
import { operation } from '../operation.ts';
import { acted, freeText, staffMember } from '../staff.ts';
import { contact, contactTopic } from './contacts.ts';
import { employerParams, warning } from './employers.ts';

/** Who leads an employer's contacts and when it is left in peace, with the revision to change that from. */
const steering = {
  employerId: id,
  revision: z.int(),
  lead: z.strictObject({ who: staffMember, since: calendarDate }).optional(),
  handover: z
    .strictObject({
      to: z.strictObject({ organisation: z.string(), staffId: z.string().optional() }),
      dueOn: calendarDate,
      ...acted,
    })
    .optional(),
  quietPeriod: z
    .strictObject({ from: calendarDate, until: calendarDate, reason: freeText, ...acted })
    .optional(),
};

const lastAndNext = { last: contact.optional(), next: contact.optional() };
const agenda = z
  .strictObject({
    ...steering,
    municipality: municipalityCode,
    ...lastAndNext,
    partners: z
      .array(z.strictObject({ organisation: z.string(), ...lastAndNext }))
      .describe('Senaste och nästa kontakt för var och en av parterna'),
    planned: z.array(contact),
    warnings: z.array(warning),
    merged: z.array(z.strictObject(steering)).describe('Arbetsgivare som slagits ihop med den här'),
  })
  .meta({ id: 'EmployerAgenda' });

const who = { who: staffMember, text: z.string() };
const collision = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['planned-contact', 'held-contact']),
      contactId: id,
      on: calendarDate,
      contactKind,
      topics: z.array(contactTopic),
      ...who,
    }),
    z.strictObject({ kind: z.literal('quiet-period'), until: calendarDate, reason: freeText, ...who }),
    z.strictObject({ kind: z.literal('lead-owner'), ...who }),
  ])
  .meta({ id: 'ContactCollision' });

const reads = { may: ['read', 'EmployerContact'], params: employerParams } as const;
const changes = {
  may: ['change', 'EmployerContact'],
  effect: 'changes',
  params: employerParams,
  answer: agenda,
} as const;

export const readAgenda = operation({
  ...reads,
  id: 'read-agenda',
  get: '/employers/:employerId/agenda',
  summary: 'Alla parters senaste och nästa kontakt, kontaktansvarig, fredad tid och varningar',
  answer: agenda,
});

export const listCollisions = operation({
  ...reads,
  id: 'list-collisions',
  get: '/employers/:employerId/collisions',
  summary: 'Vad som är i vägen för en kontakt jag vill ta en viss dag',
  query: z.strictObject({ on: calendarDate, kind: contactKind }),
  answer: z.strictObject({
    items: z.array(collision),
    nextFreeOn: calendarDate.optional().describe('Första dagen då bara kontaktansvaret kan vara i vägen'),
  }),
});

export const takeLead = operation({
  ...changes,
  id: 'take-lead',
  put: '/employers/:employerId/lead-owner',
  summary: 'Ta kontaktansvaret, om det är ledigt',
});

export const releaseLead = operation({
  ...changes,
  id: 'release-lead',
  delete: '/employers/:employerId/lead-owner',
  summary: 'Lämna kontaktansvaret ledigt',
});

export const offerLead = operation({
  ...changes,
  id: 'offer-lead',
  put: '/employers/:employerId/lead-owner/handover',
  summary: 'Erbjud en annan organisation kontaktansvaret',
  body: z.strictObject({
    to: z.strictObject({
      organisation: shortText,
      staffId: shortText.optional().describe('Den enda som kan tacka ja; annars vem som helst där'),
    }),
    dueOn: calendarDate,
  }),
});

export const withdrawLeadOffer = operation({
  ...changes,
  id: 'withdraw-lead-offer',
  delete: '/employers/:employerId/lead-owner/handover',
  summary: 'Dra tillbaka erbjudandet',
});

export const acceptLead = operation({
  ...changes,
  id: 'accept-lead',
  put: '/employers/:employerId/lead-owner/handover/acceptance',
  summary: 'Tacka ja till kontaktansvaret',
});

export const declineLead = operation({
  ...changes,
  id: 'decline-lead',
  put: '/employers/:employerId/lead-owner/handover/refusal',
  summary: 'Tacka nej till kontaktansvaret',
});

export const setQuietPeriod = operation({
  ...changes,
  id: 'set-quiet-period',
  put: '/employers/:employerId/quiet-period',
  summary: 'Lämna arbetsgivaren i fred till och med en dag',
  body: z.strictObject({ until: calendarDate, reason: freeText }),
});

export const liftQuietPeriod = operation({
  ...changes,
  id: 'lift-quiet-period',
  delete: '/employers/:employerId/quiet-period',
  summary: 'Arbetsgivaren tar emot kontakter igen',
});
