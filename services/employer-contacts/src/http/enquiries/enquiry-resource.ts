import {
  calendarDate,
  enquiryClosing,
  enquirySource,
  id,
  instant,
  municipalityCode,
  shortText,
} from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { z } from 'zod';
import { type Enquiry, enquiryUnits, isOverdue } from '../../domain/enquiries/enquiry.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

export const enquiryParams = z.strictObject({ enquiryId: id });
export const enquiryUnit = z.enum(enquiryUnits);
export const placeBody = z.strictObject({ municipality: municipalityCode, unit: enquiryUnit });

export const employerAsWritten = z.strictObject({
  name: shortText,
  organisationsnummer: z
    .string()
    .regex(/^\d{6}-?\d{4}$/, 'Ange tio siffror, med eller utan bindestreck.')
    .optional(),
});
export const enquirer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('registered'), employerId: id }),
  employerAsWritten.extend({ kind: z.literal('as-written') }),
]);
export const contactPersonBody = z.strictObject({
  name: shortText.optional(),
  title: shortText.optional(),
  telephone: z
    .string()
    .regex(/^[+\d][\d\s()/-]{4,24}$/, 'Ange ett telefonnummer.')
    .optional(),
  email: z.email('Ange en e-postadress.').max(200).optional(),
});
export const endBody = z.strictObject({ reason: enquiryClosing, note: freeTextBody.optional() });

const act = { at: instant, by: staffMemberResource };
const handover = z.strictObject({
  from: placeBody,
  to: placeBody,
  reason: freeTextBody,
  ...act,
  takenBack: z.strictObject(act).optional(),
});

export const enquiryResource = placeBody.extend({
  id,
  revision: z.int(),
  reference: z.string().describe('Det som den som frågar har fått att hänvisa till'),
  source: enquirySource,
  employer: enquirer,
  contactPerson: contactPersonBody.optional(),
  request: freeTextBody,
  receivedOn: calendarDate,
  dueOn: calendarDate,
  overdue: z.boolean(),
  registeredBy: staffMemberResource.optional(),
  owner: staffMemberResource.optional(),
  status: z.enum(['open', 'closed']),
  closing: endBody.extend({ ...act, demandId: id.optional() }).optional(),
  /** All it has become, also before it was opened again. */
  demandIds: z.array(id),
  handovers: z.array(handover),
});

export function toEnquiryResource({ id, revision, state }: Loaded<Enquiry>, today: string) {
  const { demands, reopenings: _reopenings, ...rest } = state;
  const demandIds = demands.map(({ demandId }) => demandId);
  return { id, revision, ...rest, overdue: isOverdue(state, today), demandIds };
}
