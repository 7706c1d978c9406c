import { z } from 'zod';
import { calendarDate, id, instant, longText, municipalityCode, shortText, ssyk } from '../../primitives.ts';
import { demandProfile } from '../../resources/demand-profile.ts';
import { supplyCounts } from '../../resources/supply-counts.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';

const mostRoles = 12;
const role = z.strictObject({
  profile: demandProfile.omit({ openings: true, municipality: true, start: true }),
  number: z.int().min(1).max(500),
});

/** A question as it is asked. */
const supplyQuestion = z.strictObject({
  municipality: municipalityCode,
  purpose: longText,
  cpv: z.string().regex(/^\d{8}-\d$/, 'Ange CPV-koden med kontrollsiffra, till exempel 90910000-9.'),
  start: calendarDate,
  roles: z.array(role).min(1).max(mostRoles),
});

const { combined } = supplyCounts.shape;
const band = combined.shape.eligible;
const roleAnswer = z.strictObject({
  wanted: z.int(),
  eligible: band.describe('Uppfyller alla krav i dag'),
  reachable: band.describe('Uppfyller alla krav i dag eller före start, med insatser'),
  costliest: z
    .strictObject({ key: z.string(), adds: band })
    .optional()
    .describe('Det krav som stänger ute flest, och hur många fler det skulle vara utan det'),
});

/** A question with its answer. */
const supplyEnquiry = supplyQuestion
  .extend({
    id,
    revision: z.int(),
    answer: z.strictObject({
      asOf: calendarDate,
      model: z.int(),
      roles: z.array(roleAnswer),
      combined: combined.describe('Alla roller tillsammans, var och en räknad en gång'),
    }),
    askedBy: z.string(),
    asker: z
      .strictObject({ name: z.string(), organisation: z.string() })
      .optional()
      .describe('Vem som frågade'),
    askedAt: instant,
    status: z.enum(['answered', 'withdrawn']),
  })
  .meta({ id: 'SupplyEnquiry' });

const params = z.strictObject({ enquiryId: id });
const changes = {
  effect: 'changes',
  may: ['withdraw', 'SupplyEnquiry'],
  params,
  answer: supplyEnquiry,
} as const;

export const askForSupply = operation({
  id: 'ask-for-supply',
  post: '/supply-enquiries',
  summary: 'Fråga hur många som skulle kunna uppfylla ett krav',
  may: ['ask', 'SupplyEnquiry'],
  effect: 'creates',
  body: supplyQuestion,
  answer: supplyEnquiry,
});

export const listSupplyEnquiries = operation({
  id: 'list-supply-enquiries',
  get: '/supply-enquiries',
  summary: 'Förfrågningar i de egna kommunerna, de senaste först',
  may: ['read', 'SupplyEnquiry'],
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    q: shortText.optional().describe('Ord ur syftet'),
    ssyk: ssyk.optional().describe('Ett yrke som någon av rollerna gäller'),
  }),
  answer: pageOf(supplyEnquiry),
});

export const readSupplyEnquiry = operation({
  id: 'read-supply-enquiry',
  get: '/supply-enquiries/:enquiryId',
  summary: 'En förfrågan och dess svar',
  may: ['read', 'SupplyEnquiry'],
  params,
  answer: supplyEnquiry,
});

export const withdrawSupplyEnquiry = operation({
  ...changes,
  id: 'withdraw-supply-enquiry',
  put: '/supply-enquiries/:enquiryId/withdrawal',
  summary: 'Återkalla förfrågan',
});

export const restoreSupplyEnquiry = operation({
  ...changes,
  id: 'restore-supply-enquiry',
  delete: '/supply-enquiries/:enquiryId/withdrawal',
  summary: 'Ta tillbaka återkallandet',
});
