import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import {
  branchCode,
  calendarDate,
  halfYear,
  id,
  municipalityCode,
  setOf,
  sizeClass,
  ssyk,
} from '../primitives.ts';
import { demandProfile } from '../resources/demand-profile.ts';
import {
  contactKind,
  demandStage,
  enquiryClosing,
  enquirySource,
  placementPurpose,
} from '../resources/employer-contacts.ts';

const owner = 'employer-contacts';
const count = z.int().min(0);

/**
 * The employer as it now stands. Name and organisationsnummer stay behind: a sole trader's is a personnummer.
 * An employer merged into another says so; undoing the merge is its reversal.
 */
export const employerChanged = defineEvent(
  owner,
  'employer-changed',
  1,
  'state',
  z.strictObject({
    municipality: municipalityCode,
    branch: branchCode,
    sizeClass,
    mergedInto: id.nullable(),
  }),
  'Employer',
);

/** An employer's contacts as they now stand: what is planned, when it was last met, and until when it is left in peace. */
export const employerAgendaChanged = defineEvent(
  owner,
  'employer-agenda-changed',
  1,
  'state',
  z.strictObject({
    municipality: municipalityCode,
    planned: z.array(z.strictObject({ contactId: id, kind: contactKind, on: calendarDate })).max(200),
    held: count,
    lastHeldOn: calendarDate.nullable(),
    quietUntil: calendarDate.nullable(),
  }),
  'EmployerContact',
);

/** An employer's enquiry as it now stands. A reopened enquiry is open again. */
export const enquiryChanged = defineEvent(
  owner,
  'enquiry-changed',
  1,
  'state',
  z.strictObject({
    municipality: municipalityCode,
    source: enquirySource,
    dueOn: calendarDate,
    status: z.enum(['open', 'closed']),
    closing: enquiryClosing.nullable(),
    demandId: id.nullable(),
  }),
  'Enquiry',
);

/**
 * The demand as it now stands, from the moment it can be scored: a signal without number or start is not said.
 * Closing is its reversal; a reopened demand is open again.
 */
export const demandChanged = defineEvent(
  owner,
  'demand-changed',
  1,
  'state',
  z.strictObject({
    employerId: id,
    status: z.enum(['open', 'closed']),
    stage: demandStage,
    /** How many of the openings have been filled. */
    filled: count,
    profile: demandProfile,
  }),
  'Demand',
);

/** Demands of several employers recruited for together, as the pool now stands. A dissolved pool binds nobody. */
export const demandPoolChanged = defineEvent(
  owner,
  'demand-pool-changed',
  1,
  'state',
  z.strictObject({
    municipality: municipalityCode,
    ssyk,
    demandIds: setOf(id, 50),
    status: z.enum(['open', 'dissolved']),
  }),
  'DemandPool',
);

/** What an employer expects to need, in people, within a year and in the long run. Withdrawing is its reversal. */
export const expectedNeedChanged = defineEvent(
  owner,
  'expected-need-changed',
  1,
  'state',
  z.strictObject({
    employerId: id,
    municipality: municipalityCode,
    ssyk,
    shortTerm: count,
    longTerm: count,
    status: z.enum(['current', 'withdrawn']),
  }),
  'ExpectedNeed',
);

/** A placement offer as it now stands: places by period, and how many of them are reserved. */
export const placementOfferChanged = defineEvent(
  owner,
  'placement-offer-changed',
  1,
  'state',
  z.strictObject({
    employerId: id,
    municipality: municipalityCode,
    ssyk,
    purposes: setOf(placementPurpose, 4),
    periods: z
      .array(z.strictObject({ from: calendarDate, until: calendarDate, places: count, reserved: count }))
      .max(50),
    status: z.enum(['open', 'withdrawn']),
  }),
  'PlacementOffer',
);

/** A survey round as it now stands: counts of employers, no answers. */
export const surveyRoundChanged = defineEvent(
  owner,
  'survey-round-changed',
  1,
  'state',
  z.strictObject({
    halfYear,
    municipalities: setOf(municipalityCode, 50),
    status: z.enum(['planned', 'open', 'closed']),
    invited: count,
    answered: count,
  }),
  'SurveyRound',
);

/** How far an import of job ads has come. Its drafts are taken back one by one, by a removal or by a person. */
export const jobAdImportChanged = defineEvent(
  owner,
  'job-ad-import-changed',
  1,
  'state',
  z.strictObject({
    status: z.enum(['running', 'finished', 'failed']),
    total: count,
    done: count,
    drafted: count,
    updated: count,
    withdrawn: count,
    unchanged: count,
    refused: count,
  }),
  'JobAdImport',
);
