import {
  branchCode,
  calendarDate,
  id,
  instant,
  municipalityCode,
  shortText,
  sizeClass,
} from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { organisationsnummerKind } from '@samspar/reference-data';
import { z } from 'zod';
import type { ContactPerson, Employer, Warning, Workplace } from '../../domain/employers/employer.ts';
import { standingWarnings } from '../../domain/employers/warning.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

/** What may be changed of an employer. */
export const employerDetailsBody = z.strictObject({ name: shortText, branch: branchCode, sizeClass });

/** What an employer is registered with. */
export const employerBody = employerDetailsBody.extend({
  organisationsnummer: z.string().regex(/^\d{6}-?\d{4}$/, 'Ange tio siffror, med eller utan bindestreck.'),
  municipality: municipalityCode,
});

export const workplaceBody = z.strictObject({
  name: shortText,
  municipality: municipalityCode,
  address: shortText.optional(),
});

export const contactPersonBody = z.strictObject({
  name: shortText,
  role: shortText.optional(),
  telephone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()/-]{5,25}$/, 'Ange ett telefonnummer.')
    .optional(),
  email: z.email('Ange en e-postadress.').max(200).optional(),
  workplaceId: id.optional(),
});

/** Where something is registered: the employer asked for, or one that was merged into it. */
const at = { employerId: id };
export const workplaceResource = workplaceBody.extend({ id, ...at });
export const contactPersonResource = contactPersonBody.extend({ id, ...at, leftOn: calendarDate.optional() });
export const warningResource = z.strictObject({
  id,
  ...at,
  note: freeTextBody,
  by: staffMemberResource,
  at: instant,
  expiresOn: calendarDate,
});

/** An employer in a list. */
export const employerSummary = employerBody.extend({
  id,
  revision: z.int(),
  kind: z.enum(['legal-entity', 'sole-trader']),
  mergedInto: id.optional(),
});

/** An employer with what hangs on it, that of the employers merged into it included. */
export const employerResource = employerSummary.extend({
  workplaces: z.array(workplaceResource),
  contactPersons: z.array(contactPersonResource),
  warnings: z.array(warningResource),
  merged: z.array(z.strictObject({ id, name: z.string(), organisationsnummer: z.string() })),
});

export function toEmployerSummary({ id, revision, state }: Loaded<Employer>) {
  const { organisationsnummer, name, municipality, branch, sizeClass, mergedInto } = state;
  return {
    id,
    revision,
    organisationsnummer,
    kind: organisationsnummerKind(organisationsnummer) ?? ('legal-entity' as const),
    name,
    municipality,
    branch,
    sizeClass,
    ...(mergedInto && { mergedInto }),
  };
}

export function toEmployerResource(
  employer: Loaded<Employer>,
  merged: readonly Loaded<Employer>[],
  today: string,
) {
  const family = [employer, ...merged];
  return {
    ...toEmployerSummary(employer),
    workplaces: family.flatMap(({ id, state }) => state.workplaces.map((each) => toWorkplace(id, each))),
    contactPersons: family.flatMap(({ id, state }) =>
      state.contactPersons.map((each) => toContactPerson(id, each)),
    ),
    warnings: toWarnings(family, today),
    merged: merged.map(({ id, state: { name, organisationsnummer } }) => ({ id, name, organisationsnummer })),
  };
}

/** The warnings on an employer and on those merged into it, to be shown today. */
export function toWarnings(family: readonly Loaded<Employer>[], today: string) {
  return family.flatMap(({ id, state }) =>
    standingWarnings(state, today).map((warning) => toWarning(id, warning)),
  );
}

export function toWarning(employerId: string, { id, note, by, at, expiresOn }: Warning) {
  return { id, employerId, note, by, at, expiresOn };
}

export function toWorkplace(employerId: string, { request: _request, ...workplace }: Workplace) {
  return { ...workplace, employerId };
}

export function toContactPerson(employerId: string, { request: _request, ...person }: ContactPerson) {
  return { ...person, employerId };
}
