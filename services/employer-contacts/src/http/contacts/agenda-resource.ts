import { calendarDate, contactKind, id, instant, municipalityCode } from '@samspar/contracts';
import { z } from 'zod';
import { type AgendaFamily, type AgendaMember, agendasIn } from '../../commands/contacts/agenda-family.ts';
import { type Collision } from '../../domain/contacts/collisions.ts';
import { collisionSentence } from '../../domain/contacts/collision-sentence.ts';
import { contactTopics } from '../../domain/contacts/contact.ts';
import { lastAndNext, partnersIn } from '../../domain/contacts/last-and-next.ts';
import { toWarnings, warningResource } from '../employers/employer-resource.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberResource } from '../staff-member-resource.ts';
import { contactResource, toContactResource } from './contact-resource.ts';

const act = { by: staffMemberResource, at: instant };

/** Who leads an employer's contacts and when it is left in peace, with the revision to change that from. */
const steering = {
  employerId: id,
  revision: z.int(),
  lead: z.strictObject({ who: staffMemberResource, since: calendarDate }).optional(),
  handover: z
    .strictObject({
      to: z.strictObject({ organisation: z.string(), staffId: z.string().optional() }),
      dueOn: calendarDate,
      ...act,
    })
    .optional(),
  quietPeriod: z
    .strictObject({ from: calendarDate, until: calendarDate, reason: freeTextBody, ...act })
    .optional(),
};

export const agendaResource = z.strictObject({
  ...steering,
  municipality: municipalityCode,
  last: contactResource.optional(),
  next: contactResource.optional(),
  partners: z
    .array(
      z.strictObject({
        organisation: z.string(),
        last: contactResource.optional(),
        next: contactResource.optional(),
      }),
    )
    .describe('Senaste och nästa kontakt för var och en av parterna'),
  planned: z.array(contactResource),
  warnings: z.array(warningResource),
  merged: z.array(z.strictObject(steering)).describe('Arbetsgivare som slagits ihop med den här'),
});

const who = { who: staffMemberResource, text: z.string() };

export const collisionResource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['planned-contact', 'held-contact']),
    contactId: id,
    on: calendarDate,
    contactKind,
    topics: z.array(z.enum(contactTopics)),
    ...who,
  }),
  z.strictObject({ kind: z.literal('quiet-period'), until: calendarDate, reason: freeTextBody, ...who }),
  z.strictObject({ kind: z.literal('lead-owner'), ...who }),
]);

export function toCollisionResource(collision: Collision) {
  return { ...collision, text: collisionSentence(collision) };
}

export function toAgendaResource(family: AgendaFamily, today: string) {
  const [own, ...merged] = family;
  const contacts = agendasIn(family).flatMap((agenda) => agenda.contacts);
  const employerIdOf = new Map(
    family.flatMap(({ employer, agenda }) => agenda.contacts.map(({ id }) => [id, employer.id] as const)),
  );
  const resource = (contact: (typeof contacts)[number]) =>
    toContactResource(family, employerIdOf.get(contact.id) ?? own.employer.id, contact);
  const shown = ({ last, next }: ReturnType<typeof lastAndNext>) => ({
    ...(last && { last: resource(last) }),
    ...(next && { next: resource(next) }),
  });
  const planned = contacts.filter(({ status }) => status === 'planned');
  return {
    ...toSteering(own, today),
    municipality: own.employer.state.municipality,
    ...shown(lastAndNext(contacts)),
    partners: partnersIn(contacts).map(({ organisation, ...both }) => ({ organisation, ...shown(both) })),
    planned: planned.toSorted((a, b) => a.on.localeCompare(b.on)).map(resource),
    warnings: toWarnings(
      family.map(({ employer }) => employer),
      today,
    ),
    merged: merged.map((member) => toSteering(member, today)),
  };
}

function toSteering({ employer, revision, agenda }: AgendaMember, today: string) {
  const { lead, handover, quietPeriod } = agenda;
  return {
    employerId: employer.id,
    revision,
    ...(lead && { lead }),
    ...(handover && { handover }),
    ...(quietPeriod && quietPeriod.until >= today && { quietPeriod }),
  };
}
