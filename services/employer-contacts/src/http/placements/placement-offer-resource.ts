import {
  calendarDate,
  catalogueCode,
  extent,
  id,
  licenceClass,
  municipalityCode,
  placementPurpose,
  schedule,
  setOf,
  shortText,
  ssyk,
  swedishLevel,
} from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import type { Actor } from '@samspar/runtime';
import { z } from 'zod';
import type { Employer } from '../../domain/employers/employer.ts';
import type { PlacementOffer } from '../../domain/placements/placement-offer.ts';
import { freePlaces } from '../../domain/placements/placement-period.ts';
import { freeTextBody } from '../free-text-body.ts';
import { staffMemberResource } from '../staff-member-resource.ts';
import { reservationResource, toReservationResource } from './reservation-resource.ts';

const supervisor = z.strictObject({
  name: shortText,
  telephone: z
    .string()
    .regex(/^\+?[\d\s()/-]{5,25}$/, 'Ange ett telefonnummer.')
    .optional(),
  email: z.email('Ange en e-postadress.').max(200).optional(),
});

const requirements = z.strictObject({
  swedish: swedishLevel.optional(),
  licences: setOf(licenceClass, 14).optional(),
  certificates: setOf(catalogueCode, 20).optional(),
  extent: extent.optional(),
  schedule: setOf(schedule, 4).optional(),
  accessible: z.boolean().optional(),
});

export const offerPlaceBody = {
  employerId: id,
  workplaceId: id.optional(),
  municipality: municipalityCode,
  ssyk,
};

export const offerTermsBody = {
  purposes: setOf(placementPurpose, 4).refine((purposes) => purposes.length > 0, 'Ange minst ett syfte.'),
  description: freeTextBody.optional(),
  supervisor,
  requirements: requirements.default({}),
};

export const periodBody = z.strictObject({
  from: calendarDate,
  until: calendarDate,
  places: z.int().min(1).max(100),
});

const { employerId: _, ...place } = offerPlaceBody;

export const placementOfferResource = z.strictObject({
  id,
  revision: z.int(),
  employer: z.strictObject({ id, name: z.string() }),
  ...place,
  ...offerTermsBody,
  requirements,
  supervisor: supervisor.optional(),
  periods: z.array(periodBody.extend({ id, free: z.int().nonnegative() })),
  status: z.enum(['open', 'withdrawn']),
  registeredOn: calendarDate,
  by: staffMemberResource,
  withdrawal: z
    .strictObject({ reason: freeTextBody.optional(), on: calendarDate, by: staffMemberResource })
    .optional(),
});

/** One offer, with who has reserved what. */
export const reservedOfferResource = placementOfferResource.extend({
  reservations: z.array(reservationResource),
});

/** An offer as the actor may see it at this moment: whom to call is for those who may reserve. */
export function toOfferResource(
  { id, revision, state }: Loaded<PlacementOffer>,
  employer: Loaded<Employer> | undefined,
  { actor, now }: { actor: Actor; now: Date },
): z.input<typeof placementOfferResource> {
  const { employerId, supervisor, periods, nextExpiry: _, ...offer } = state;
  const counted = periods.map((period) => {
    const { id, from, until, places } = period;
    return { id, from, until, places, free: freePlaces(period, now) };
  });
  return {
    ...offer,
    id,
    revision,
    employer: { id: employer?.id ?? employerId, name: employer?.state.name ?? '' },
    ...(actor.may('reserve', 'PlacementOffer') && { supervisor }),
    periods: counted,
  };
}

/** An offer with its reservations, in order of period. */
export function toReservedOfferResource(
  offer: Loaded<PlacementOffer>,
  employer: Loaded<Employer> | undefined,
  seen: { actor: Actor; now: Date },
): z.input<typeof reservedOfferResource> {
  const reservations = offer.state.periods.flatMap((period) =>
    period.reservations.map((reservation) => toReservationResource(period, reservation, seen.now)),
  );
  return { ...toOfferResource(offer, employer, seen), reservations };
}
