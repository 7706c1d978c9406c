import { calendarDate, id, municipalityCode, ssyk } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { z } from 'zod';
import type { ExpectedNeed } from '../../domain/expected-needs/expected-need.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

const people = z.int().min(0).max(10_000);

export const needSubjectBody = {
  employerId: id,
  workplaceId: id.optional(),
  municipality: municipalityCode,
  ssyk,
};

export const expectationBody = {
  shortTerm: people.describe('Personer inom ett år'),
  longTerm: people.describe('Personer på lång sikt'),
  note: freeTextBody.optional(),
};

export const withdrawalBody = z.strictObject({ reason: freeTextBody.optional() });

export const expectedNeedResource = z.strictObject({
  id,
  revision: z.int(),
  ...needSubjectBody,
  ...expectationBody,
  notedOn: calendarDate,
  by: staffMemberResource,
  status: z.enum(['current', 'withdrawn']),
  withdrawal: withdrawalBody.extend({ on: calendarDate, by: staffMemberResource }).optional(),
});

/** A need as its readers see it. */
export function toExpectedNeedResource({ id, revision, state }: Loaded<ExpectedNeed>) {
  return { id, revision, ...state };
}
