import { z } from 'zod';
import { calendarDate, id, municipalityCode, shortText } from '../../primitives.ts';
import { enquiryClosing, enquirySource } from '../../resources/employer-contacts.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { acted, freeText, staffMember } from '../staff.ts';

/** The units an employer's enquiry can be for. */
const unit = z.enum(['naringsliv', 'arbetsmarknadsenheten', 'arbetsformedlingen', 'vuxenutbildningen']);
export type EnquiryUnit = z.infer<typeof unit>;

/** A municipality's unit: where an enquiry lies. */
export const enquiryPlace = z.strictObject({ municipality: municipalityCode, unit });
export type EnquiryPlace = z.infer<typeof enquiryPlace>;

const asWritten = z.strictObject({
  name: shortText,
  organisationsnummer: z
    .string()
    .regex(/^\d{6}-?\d{4}$/, 'Ange tio siffror, med eller utan bindestreck.')
    .optional(),
});

/** Who asks: an employer of the register, or one as it was written. */
const enquirer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('registered'), employerId: id }),
  asWritten.extend({ kind: z.literal('as-written') }),
]);
export type Enquirer = z.infer<typeof enquirer>;

/** Whom to get in touch with. Stays in the service. */
const contactPerson = z.strictObject({
  name: shortText.optional(),
  title: shortText.optional(),
  telephone: z
    .string()
    .regex(/^[+\d][\d\s()/-]{4,24}$/, 'Ange ett telefonnummer.')
    .optional(),
  email: z.email('Ange en e-postadress.').max(200).optional(),
});
export type EnquiryContact = z.infer<typeof contactPerson>;

export const enquiryEnd = z.strictObject({ reason: enquiryClosing, note: freeText.optional() });
export type EnquiryEnd = z.infer<typeof enquiryEnd>;

export const enquiry = enquiryPlace
  .extend({
    id,
    revision: z.int(),
    reference: z.string().describe('Det som den som frågar har fått att hänvisa till'),
    source: enquirySource,
    employer: enquirer,
    contactPerson: contactPerson.optional(),
    request: freeText,
    receivedOn: calendarDate,
    dueOn: calendarDate,
    overdue: z.boolean(),
    registeredBy: staffMember.optional(),
    owner: staffMember.optional(),
    status: z.enum(['open', 'closed']),
    closing: enquiryEnd.extend({ ...acted, demandId: id.optional() }).optional(),
    /** All it has become, also before it was opened again. */
    demandIds: z.array(id),
    handovers: z.array(
      z.strictObject({
        from: enquiryPlace,
        to: enquiryPlace,
        reason: freeText,
        ...acted,
        takenBack: z.strictObject(acted).optional(),
      }),
    ),
  })
  .meta({ id: 'Enquiry' });

export const enquiryParams = z.strictObject({ enquiryId: id });
const flag = z.enum(['true', 'false']).optional();

export const registerEnquiry = operation({
  id: 'register-enquiry',
  post: '/enquiries',
  summary: 'Registrera en förfrågan från en arbetsgivare',
  may: ['register', 'Enquiry'],
  effect: 'creates',
  body: enquiryPlace.extend({
    employer: enquirer,
    contactPerson: contactPerson.optional(),
    request: freeText,
    receivedOn: calendarDate.optional(),
    dueOn: calendarDate.optional(),
  }),
  answer: enquiry,
});

export const submitPublicEnquiry = operation({
  id: 'submit-public-enquiry',
  post: '/public-enquiries',
  summary: 'Lämna en förfrågan från en kommuns öppna formulär',
  may: ['submit', 'Enquiry'],
  effect: 'creates',
  body: z.strictObject({
    municipality: municipalityCode,
    unit: unit.default('naringsliv'),
    employer: asWritten,
    contactPerson: contactPerson.refine(
      ({ telephone, email }) => telephone !== undefined || email !== undefined,
      'Ange telefonnummer eller e-postadress, så att vi kan svara.',
    ),
    request: freeText,
  }),
  answer: z.strictObject({ reference: z.string() }),
});

export const listEnquiries = operation({
  id: 'list-enquiries',
  get: '/enquiries',
  summary: 'Förfrågningar i de egna kommunerna, de mest brådskande först',
  may: ['read', 'Enquiry'],
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    unit: unit.optional(),
    status: z.enum(['open', 'closed']).optional(),
    mine: flag.describe('Bara dem jag har tagit hand om'),
    overdue: flag.describe('Bara dem som skulle ha besvarats före i dag'),
    passedOn: flag.describe('I stället dem som har skickats vidare härifrån till en annan kommun'),
    reference: z.string().max(20).optional().describe('Det som den som frågar hänvisar till'),
  }),
  answer: pageOf(enquiry),
});

export const readEnquiry = operation({
  id: 'read-enquiry',
  get: '/enquiries/:enquiryId',
  summary: 'En förfrågan',
  may: ['read', 'Enquiry'],
  params: enquiryParams,
  answer: enquiry,
});
