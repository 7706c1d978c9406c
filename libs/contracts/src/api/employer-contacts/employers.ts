import { z } from 'zod';
import {
  branchCode,
  calendarDate,
  id,
  instant,
  municipalityCode,
  shortText,
  sizeClass,
} from '../../primitives.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { acted, freeText, staffMember } from '../staff.ts';

/** What may be changed of an employer. */
const employerDetails = z.strictObject({ name: shortText, branch: branchCode, sizeClass });

/** What an employer is registered with. */
const employerRegistration = employerDetails.extend({
  organisationsnummer: z.string().regex(/^\d{6}-?\d{4}$/, 'Ange tio siffror, med eller utan bindestreck.'),
  municipality: municipalityCode,
});

export const workplaceDetails = z.strictObject({
  name: shortText,
  municipality: municipalityCode,
  address: shortText.optional(),
});

export const contactPersonDetails = z.strictObject({
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
const at = { id, employerId: id };
export const workplace = workplaceDetails.extend(at).meta({ id: 'Workplace' });
export const contactPerson = contactPersonDetails
  .extend({ ...at, leftOn: calendarDate.optional() })
  .meta({ id: 'ContactPerson' });
export const warning = z
  .strictObject({ ...at, note: freeText, ...acted, expiresOn: calendarDate })
  .meta({ id: 'EmployerWarning' });

const summary = employerRegistration.extend({
  id,
  revision: z.int(),
  kind: z.enum(['legal-entity', 'sole-trader']),
  mergedInto: id.optional(),
});

/** An employer in a list. */
const employerSummary = summary.meta({ id: 'EmployerSummary' });

/** An employer with what hangs on it, that of the employers merged into it included. */
export const employer = summary
  .extend({
    workplaces: z.array(workplace),
    contactPersons: z.array(contactPerson),
    warnings: z.array(warning),
    merged: z.array(z.strictObject({ id, name: z.string(), organisationsnummer: z.string() })),
  })
  .meta({ id: 'Employer' });

/** Why an employer is likely to be the one sought. */
const duplicateReason = z.enum([
  'same-organisationsnummer',
  'same-name',
  'similar-name',
  'same-municipality',
  'workplace-in-municipality',
]);
export type DuplicateReason = z.infer<typeof duplicateReason>;

export const employerParams = z.strictObject({ employerId: id });
const reads = { may: ['read', 'Employer'], params: employerParams } as const;
const merges = {
  may: ['merge', 'Employer'],
  effect: 'changes',
  params: employerParams,
  answer: employer,
} as const;

export const registerEmployer = operation({
  id: 'register-employer',
  post: '/employers',
  summary: 'Registrera en arbetsgivare',
  may: ['register', 'Employer'],
  effect: 'creates',
  body: employerRegistration,
  answer: employer,
});

export const listEmployers = operation({
  id: 'list-employers',
  get: '/employers',
  summary: 'Arbetsgivare, utom dem som är sammanslagna med andra',
  may: ['read', 'Employer'],
  query: pageQuery.extend({
    q: z.string().trim().min(2).max(100).optional().describe('Del av namnet, eller organisationsnumret'),
    municipality: municipalityCode.optional(),
    branch: branchCode.optional(),
  }),
  answer: pageOf(employerSummary),
});

export const readEmployer = operation({
  ...reads,
  id: 'read-employer',
  get: '/employers/:employerId',
  summary: 'En arbetsgivare, med det som hör till dem som slagits ihop med den',
  answer: employer,
});

export const changeEmployer = operation({
  id: 'change-employer',
  put: '/employers/:employerId',
  summary: 'Ändra namn, bransch och storlek',
  may: ['change', 'Employer'],
  effect: 'changes',
  params: employerParams,
  body: employerDetails,
  answer: employer,
});

/** Asking before registering. A POST, though it changes nothing: a sole trader's number may stand in no address. */
export const findEmployerDuplicates = operation({
  id: 'find-employer-duplicates',
  post: '/employer-duplicates',
  summary: 'Arbetsgivare som sannolikt är samma som en man tänker registrera, och varför',
  may: ['read', 'Employer'],
  body: z.strictObject({
    name: shortText,
    municipality: municipalityCode.optional(),
    organisationsnummer: employerRegistration.shape.organisationsnummer.optional(),
  }),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({
        employer: employerSummary,
        likeness: z.number(),
        reasons: z.array(z.strictObject({ code: duplicateReason, text: z.string() })),
      }),
    ),
  }),
});

export const listEmployerHistory = operation({
  ...reads,
  id: 'list-employer-history',
  get: '/employers/:employerId/history',
  summary: 'Vem som har ändrat vad, det senaste först',
  query: pageQuery,
  answer: pageOf(z.strictObject({ employerId: id, at: instant, by: staffMember, text: z.string() })),
});

export const mergeEmployer = operation({
  ...merges,
  id: 'merge-employer',
  put: '/employers/:employerId/merging',
  summary: 'Slå ihop arbetsgivaren med en annan, som blir kvar',
  body: z.strictObject({ into: id }),
});

export const undoMerging = operation({
  ...merges,
  id: 'undo-merging',
  delete: '/employers/:employerId/merging',
  summary: 'Ta tillbaka sammanslagningen',
});
