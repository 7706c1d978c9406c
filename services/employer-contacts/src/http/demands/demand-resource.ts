import { calendarDate, demandStage, demandWish, id, instant } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import type { Actor, RouteRequest } from '@samspar/runtime';
import { z } from 'zod';
import type { DemandChange } from '../../commands/demands/change-in-reach.ts';
import {
  cancellationReasons,
  type Demand,
  type Filling,
  filledOf,
  fillingWays,
} from '../../domain/demands/demand.ts';
import { lacksOf } from '../../domain/demands/demand-stage.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberOf, staffMemberResource } from '../staff-member-resource.ts';

export const demandStatus = z.enum(['open', 'closed']);
const act = { at: instant, by: staffMemberResource };

export const fillingBody = z.strictObject({ how: z.enum(fillingWays), on: calendarDate });
export const fillingResource = fillingBody.extend({ id, ...act });
export const letterBody = z.strictObject({ signedOn: calendarDate, openings: z.int().min(1).max(500) });

const note = freeTextBody.optional();
const cancelled = z.strictObject({
  outcome: z.literal('cancelled'),
  reason: z.enum(cancellationReasons),
  note,
});
const filled = z.strictObject({ outcome: z.literal('filled'), note });
const partlyFilled = z.strictObject({ outcome: z.literal('partly-filled'), note });
export const closingBody = z.discriminatedUnion('outcome', [filled, partlyFilled, cancelled]);

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('advisor') }),
  z.strictObject({ kind: z.literal('enquiry'), enquiryId: id }),
  z.strictObject({ kind: z.literal('job-ad'), adId: z.string() }),
]);
const lack = z.strictObject({
  code: z.enum(['openings', 'start', 'formal-criterion', 'soft-criterion', 'letter-of-intent']),
  text: z.string(),
});

export const demandResource = z.strictObject({
  id,
  revision: z.int(),
  employerId: id,
  status: demandStatus,
  stage: demandStage,
  /** What is needed for the next stage. */
  lacks: z.array(lack),
  profile: demandWish,
  note,
  filled: z.int(),
  fillings: z.array(fillingResource),
  letterOfIntent: letterBody.optional(),
  closing: z
    .discriminatedUnion('outcome', [filled.extend(act), partlyFilled.extend(act), cancelled.extend(act)])
    .optional(),
  source,
  by: staffMemberResource,
  registeredAt: instant,
});

export const demandParams = z.strictObject({ demandId: id });

/** What a change of a demand comes with, as the commands want it. */
export function demandChangeOf({
  actor,
  params: { demandId },
  seenRevision,
  authorize,
}: Pick<RouteRequest<{ demandId: string }, unknown, unknown>, 'params' | 'seenRevision' | 'authorize'> & {
  actor: Actor;
}): DemandChange {
  return { demandId, seenRevision, authorize, by: staffMemberOf(actor) };
}

export function demandAnswer(demand: Loaded<Demand>) {
  return { body: toDemandResource(demand), revision: demand.revision };
}

export function toDemandResource({ id, revision, state }: Loaded<Demand>) {
  const { versions: _versions, fillings, ...rest } = state;
  return {
    id,
    revision,
    ...rest,
    lacks: lacksOf(state),
    filled: filledOf(state),
    fillings: fillings.map(toFillingResource),
  };
}

/** A filling without the request that asked for it. */
export function toFillingResource({ request: _request, ...filling }: Filling) {
  return filling;
}
