import {
  confirmReservation,
  readReservation,
  releaseReservation,
  reservePlacement,
  undoConfirmation,
  undoRelease,
} from '@samspar/contracts/api/employer-contacts/reservations';
import { type Loaded, newId } from '@samspar/messaging';
import { askedBefore, changing, reading, type RequestOf, serve, type Served } from '@samspar/runtime';
import { atTheMoment } from '../domain/placements/decide-at.ts';
import { type PlacementOffer, reservationsOf } from '../domain/placements/placement-offer.ts';
import { reservePlace } from '../domain/placements/reserve-place.ts';
import {
  requireReservation,
  type SettlingStep,
  settleReservation,
} from '../domain/placements/settle-reservation.ts';
import type { PlacementOfferStore } from '../store/placements/placement-offer-store.ts';
import { reservationShown } from './placement-offers-shown.ts';

type SettlingRequest = RequestOf<typeof confirmReservation>;

/** One is settled by those it was made for, or those who look after the offer; where one is made, it is not there yet. */
interface Asked extends Pick<SettlingRequest, 'actor'> {
  params: { offerId: string; reservationId?: string };
}

/** What can be done with a place in an offer. Many want the last ones at once: who asks first gets one. */
export function reservationOperations({ offers }: { offers: PlacementOfferStore }): Served[] {
  const read = reading(offers, { what: 'Praktikplatsen' });
  // One gate for both: they take turns with each other, too.
  const change = changing(offers, {
    what: 'Praktikplatsen',
    place(offer: PlacementOffer, { params: { reservationId }, actor }: Asked) {
      if (reservationId === undefined) return [];
      const { reservation } = requireReservation(offer, reservationId);
      const looksAfter = actor.mayIn(offer.municipality, 'reserve', 'PlacementOffer');
      return looksAfter ? offer.municipality : reservation.municipality;
    },
    // A reservation has a revision of its own, which is compared when it is known that it has not run out.
    seen: () => {},
    inTurn: true,
  });
  const show = (offer: Loaded<PlacementOffer>, id: string | undefined, at: string) => {
    const body = reservationShown(requireReservation(offer.state, id), new Date(at));
    return { body, revision: body.revision };
  };
  const take = (step: SettlingStep) => async (request: SettlingRequest) => {
    const { params, seenRevision, act } = request;
    const asked = { reservationId: params.reservationId, seenRevision, step };
    const { body } = await change(
      request,
      atTheMoment((offer, now) => settleReservation(offer, asked, now)),
      (offer) => show(offer, params.reservationId, act.at),
    );
    return body;
  };

  return [
    serve(reservePlacement, async (request) => {
      const { body: asked, act, today, creation, target } = request;
      request.authorize(asked.municipality);
      const wanted = { ...asked, id: newId(), by: act.by, request: creation };
      const { body } = await change(
        request,
        atTheMoment((offer, now) =>
          askedBefore(reservationsOf(offer), creation) ? [] : reservePlace(offer, wanted, { now, today }),
        ),
        (offer) => show(offer, askedBefore(reservationsOf(offer.state), creation)?.id, act.at),
      );
      return { ...body, location: `/v1/placement-offers/${target}/reservations/${body.body.id}` };
    }),
    serve(readReservation, async (request) =>
      show(await read(request), request.params.reservationId, request.act.at),
    ),
    serve(confirmReservation, take('confirmed')),
    serve(undoConfirmation, take('confirmation-undone')),
    serve(releaseReservation, take('released')),
    serve(undoRelease, take('release-undone')),
  ];
}
