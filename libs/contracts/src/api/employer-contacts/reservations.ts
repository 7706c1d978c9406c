import { z } from 'zod';
import { id, instant, municipalityCode } from '../../primitives.ts';
import { placementPurpose } from '../../resources/employer-contacts.ts';
import { operation } from '../operation.ts';
import { staffMember } from '../staff.ts';

/** A place taken for someone; never for whom. Its `revision` is its own: others come and go in the same offer. */
export const reservation = z
  .strictObject({
    id,
    revision: z.int(),
    periodId: id,
    purpose: placementPurpose,
    municipality: municipalityCode,
    by: staffMember,
    heldAt: instant,
    expiresAt: instant,
    status: z.enum(['held', 'confirmed', 'released', 'expired']),
  })
  .meta({ id: 'PlacementReservation' });

const params = z.strictObject({ offerId: id, reservationId: id });
const settles = {
  effect: 'changes',
  may: ['reserve', 'PlacementOffer'],
  params,
  answer: reservation,
} as const;

export const reservePlacement = operation({
  id: 'reserve-placement',
  post: '/placement-offers/:offerId/reservations',
  summary: 'Reservera en plats',
  may: ['reserve', 'PlacementOffer'],
  effect: 'creates',
  params: params.omit({ reservationId: true }),
  body: z.strictObject({
    periodId: id,
    purpose: placementPurpose,
    municipality: municipalityCode.describe('Kommunen som platsen reserveras för'),
    days: z.int().min(1).max(30).default(7).describe('Dagar som platsen hålls'),
  }),
  answer: reservation,
});

export const readReservation = operation({
  id: 'read-reservation',
  get: '/placement-offers/:offerId/reservations/:reservationId',
  summary: 'En reservation',
  may: ['read', 'PlacementOffer'],
  params,
  answer: reservation,
});

export const confirmReservation = operation({
  ...settles,
  id: 'confirm-reservation',
  put: '/placement-offers/:offerId/reservations/:reservationId/confirmation',
  summary: 'Bekräfta en reservation',
});

export const undoConfirmation = operation({
  ...settles,
  id: 'undo-confirmation',
  delete: '/placement-offers/:offerId/reservations/:reservationId/confirmation',
  summary: 'Ångra en bekräftelse',
});

export const releaseReservation = operation({
  ...settles,
  id: 'release-reservation',
  put: '/placement-offers/:offerId/reservations/:reservationId/release',
  summary: 'Släpp en plats',
});

export const undoRelease = operation({
  ...settles,
  id: 'undo-release',
  delete: '/placement-offers/:offerId/reservations/:reservationId/release',
  summary: 'Ta tillbaka en släppt plats, om någon är ledig',
});
