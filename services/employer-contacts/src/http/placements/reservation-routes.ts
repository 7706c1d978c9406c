import { id, municipalityCode, notFound, placementPurpose } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { createReservePlacement } from '../../commands/placements/reserve-placement.ts';
import type { createSettlePlacement } from '../../commands/placements/settle-placement.ts';
import { requireReservation, type SettlingStep } from '../../domain/placements/settle-reservation.ts';
import type { PlacementOfferStore } from '../../store/placements/placement-offer-store.ts';
import { staffMemberOf } from '../staff-member-resource.ts';
import { reservationResource, toReservationResource } from './reservation-resource.ts';

const params = z.strictObject({ offerId: id, reservationId: id });
const path = '/placement-offers/:offerId/reservations';
const subject = 'PlacementOffer';

export interface ReservationRoutesOptions {
  offers: Pick<PlacementOfferStore, 'load'>;
  commands: {
    reserve: ReturnType<typeof createReservePlacement>;
    settle: ReturnType<typeof createSettlePlacement>;
  };
  now: () => Date;
}

/** Routes over reservations of places. An `ETag` here is the reservation's own: others come and go in the same offer. */
export function reservationRoutes({ offers, commands, now }: ReservationRoutesOptions): Route[] {
  const answer = ({ period, reservation }: ReturnType<typeof requireReservation>) => ({
    body: toReservationResource(period, reservation, now()),
    revision: reservation.revision,
  });

  const settling = (method: 'put' | 'delete', { below, step, operationId, summary }: Settling): Route =>
    defineRoute({
      method,
      path: `${path}/:reservationId/${below}`,
      operationId,
      summary,
      action: 'reserve',
      subject,
      effect: 'changes',
      params,
      response: reservationResource,
      handle: async ({ params, actor, seenRevision, authorize }) => {
        const authorizeAnyOf = ([first = '', ...others]: readonly string[]) =>
          authorize(others.find((each) => actor.mayIn(each, 'reserve', subject)) ?? first);
        return answer(await commands.settle({ ...params, seenRevision, authorizeAnyOf }, step));
      },
    });

  return [
    defineRoute({
      method: 'post',
      path,
      operationId: 'reserve-placement',
      summary: 'Reservera en plats',
      action: 'reserve',
      subject,
      effect: 'creates',
      params: params.omit({ reservationId: true }),
      body: z.strictObject({
        periodId: id,
        purpose: placementPurpose,
        municipality: municipalityCode.describe('Kommunen som platsen reserveras för'),
        days: z.int().min(1).max(30).default(7).describe('Dagar som platsen hålls'),
      }),
      response: reservationResource,
      handle: async ({ params: { offerId }, body, actor, creation, authorize }) => {
        authorize(body.municipality);
        const made = await commands.reserve(offerId, { ...body, by: staffMemberOf(actor) }, creation);
        const location = `/v1/placement-offers/${offerId}/reservations/${made.reservation.id}`;
        return { ...answer(made), location };
      },
    }),
    defineRoute({
      method: 'get',
      path: `${path}/:reservationId`,
      operationId: 'read-reservation',
      summary: 'En reservation',
      action: 'read',
      subject,
      params,
      response: reservationResource,
      handle: async ({ params: { offerId, reservationId } }) => {
        const offer = await offers.load(offerId);
        if (!offer) throw notFound('Praktikplatsen');
        return answer(requireReservation(offer.state, reservationId));
      },
    }),
    settling('put', {
      below: 'confirmation',
      step: 'confirmed',
      operationId: 'confirm-reservation',
      summary: 'Bekräfta en reservation',
    }),
    settling('delete', {
      below: 'confirmation',
      step: 'confirmation-undone',
      operationId: 'undo-confirmation',
      summary: 'Ångra en bekräftelse',
    }),
    settling('put', {
      below: 'release',
      step: 'released',
      operationId: 'release-reservation',
      summary: 'Släpp en plats',
    }),
    settling('delete', {
      below: 'release',
      step: 'release-undone',
      operationId: 'undo-release',
      summary: 'Ta tillbaka en släppt plats, om någon är ledig',
    }),
  ];
}

interface Settling {
  below: string;
  step: SettlingStep;
  operationId: string;
  summary: string;
}
