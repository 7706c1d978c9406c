import { z } from 'zod';
import { calendarDate, id, municipalityCode, ssyk, ssykPrefix } from '../../primitives.ts';
import { operation } from '../operation.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { freeText, staffMember } from '../staff.ts';
import { withdrawal, withdrawing } from './withdrawal.ts';

const people = z.int().min(0).max(10_000);

/** Who expects to need what, and where. An employer has one current need of each. */
const needSubject = z.strictObject({
  employerId: id,
  workplaceId: id.optional(),
  municipality: municipalityCode,
  ssyk,
});
export type ExpectedNeedSubject = z.output<typeof needSubject>;

/** How many people are expected to be needed. */
const expectation = z.strictObject({
  shortTerm: people.describe('Personer inom ett år'),
  longTerm: people.describe('Personer på lång sikt'),
  note: freeText.optional(),
});
export type Expectation = z.output<typeof expectation>;

const needStatus = z.enum(['current', 'withdrawn']);
const expectedNeed = z
  .strictObject({
    id,
    revision: z.int(),
    ...needSubject.shape,
    ...expectation.shape,
    notedOn: calendarDate,
    by: staffMember,
    status: needStatus,
    withdrawal: withdrawal.optional(),
  })
  .meta({ id: 'ExpectedNeed' });

const count = z.int().nonnegative();
const sum = z
  .strictObject({ shortTerm: count, longTerm: count, employers: count })
  .describe('Personer, och hur många arbetsgivare som väntar sig att behöva någon');
export type NeedSum = z.output<typeof sum>;
const summedBy = z.enum(['branch', 'ssyk', 'municipality']);
export type SummedBy = z.output<typeof summedBy>;

const params = z.strictObject({ needId: id });
const reads = { may: ['read', 'ExpectedNeed'] } as const;
const changes = {
  effect: 'changes',
  may: ['change', 'ExpectedNeed'],
  params,
  answer: expectedNeed,
} as const;

export const registerExpectedNeed = operation({
  id: 'register-expected-need',
  post: '/expected-needs',
  summary: 'Registrera ett väntat rekryteringsbehov',
  may: ['register', 'ExpectedNeed'],
  effect: 'creates',
  body: needSubject.extend(expectation.shape),
  answer: expectedNeed,
});

export const listExpectedNeeds = operation({
  ...reads,
  id: 'list-expected-needs',
  get: '/expected-needs',
  summary: 'Väntade rekryteringsbehov',
  query: pageQuery.extend({
    municipality: municipalityCode.optional(),
    employerId: id.optional(),
    occupation: ssykPrefix.optional().describe('SSYK-kod eller början av en'),
    status: needStatus.default('current'),
  }),
  answer: pageOf(expectedNeed),
});

export const readExpectedNeed = operation({
  ...reads,
  id: 'read-expected-need',
  get: '/expected-needs/:needId',
  summary: 'Ett väntat rekryteringsbehov',
  params,
  answer: expectedNeed,
});

export const sumExpectedNeeds = operation({
  ...reads,
  id: 'sum-expected-needs',
  get: '/expected-need-sums',
  summary: 'Väntade rekryteringsbehov, summerade',
  query: z.strictObject({ municipality: municipalityCode.optional(), by: summedBy.default('branch') }),
  answer: z.strictObject({
    by: summedBy,
    groups: z.array(sum.extend({ code: z.string() })),
    total: sum,
  }),
});

export const changeExpectedNeed = operation({
  ...changes,
  id: 'change-expected-need',
  put: '/expected-needs/:needId',
  summary: 'Ändra ett väntat behov',
  body: expectation,
});

export const withdrawExpectedNeed = operation({
  ...changes,
  id: 'withdraw-expected-need',
  put: '/expected-needs/:needId/withdrawal',
  summary: 'Ta tillbaka ett väntat behov',
  body: withdrawing,
});

export const restoreExpectedNeed = operation({
  ...changes,
  id: 'restore-expected-need',
  delete: '/expected-needs/:needId/withdrawal',
  summary: 'Återställ ett tillbakataget behov',
});
