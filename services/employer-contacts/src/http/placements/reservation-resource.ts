import { id, instant, municipalityCode, placementPurpose } from '@samspar/contracts';
import { z } from 'zod';
import type { PlacementPeriod } from '../../domain/placements/placement-period.ts';
import { type Reservation, statusAt } from '../../domain/placements/reservation.ts';
import { staffMemberResource } from '../staff-member-resource.ts';

export const reservationResource = z.strictObject({
  id,
  revision: z.int(),
  periodId: id,
  purpose: placementPurpose,
  municipality: municipalityCode,
  by: staffMemberResource,
  heldAt: instant,
  expiresAt: instant,
  status: z.enum(['held', 'confirmed', 'released', 'expired']),
});

/** A reservation as it is at this moment. */
export function toReservationResource(
  { id: periodId }: Pick<PlacementPeriod, 'id'>,
  reservation: Reservation,
  now: Date,
) {
  const { id, revision, purpose, municipality, by, heldAt, expiresAt } = reservation;
  const status = statusAt(reservation, now);
  return { id, revision, periodId, purpose, municipality, by, heldAt, expiresAt, status };
}
