import type { Loaded } from '@samspar/messaging';
import type { Actor } from '@samspar/runtime';
import type { Employer } from '../domain/employers/employer.ts';
import type { PlacementOffer } from '../domain/placements/placement-offer.ts';
import { freePlaces, type PlacementPeriod } from '../domain/placements/placement-period.ts';
import { type Reservation, statusAt } from '../domain/placements/reservation.ts';

/** Who sees an offer, and at what moment. */
interface Seen {
  actor: Actor;
  now: Date;
}

/** An offer as the actor may see it at this moment: whom to call is for those who may reserve. */
export function offerShown(
  { id, revision, state }: Loaded<PlacementOffer>,
  employer: Loaded<Employer> | undefined,
  { actor, now }: Seen,
) {
  const { employerId, workplaceId, municipality, ssyk, purposes, description, supervisor } = state;
  const { requirements, status, registeredOn, by, withdrawal } = state;
  return {
    id,
    revision,
    employer: { id: employer?.id ?? employerId, name: employer?.state.name ?? '' },
    workplaceId,
    municipality,
    ssyk,
    purposes,
    description,
    ...(actor.may('reserve', 'PlacementOffer') && { supervisor }),
    requirements,
    periods: state.periods.map((period) => {
      const { id, from, until, places } = period;
      return { id, from, until, places, free: freePlaces(period, now) };
    }),
    status,
    registeredOn,
    by,
    withdrawal,
  };
}

/** An offer with its reservations, in order of period. */
export function reservedOfferShown(
  offer: Loaded<PlacementOffer>,
  employer: Loaded<Employer> | undefined,
  seen: Seen,
) {
  const reservations = offer.state.periods.flatMap((period) =>
    period.reservations.map((reservation) => reservationShown({ period, reservation }, seen.now)),
  );
  return { ...offerShown(offer, employer, seen), reservations };
}

/** A reservation as it is at this moment. */
export function reservationShown(
  { period, reservation }: { period: PlacementPeriod; reservation: Reservation },
  now: Date,
) {
  const { id, revision, purpose, municipality, by, heldAt, expiresAt } = reservation;
  const status = statusAt(reservation, now);
  return { id, revision, periodId: period.id, purpose, municipality, by, heldAt, expiresAt, status };
}
