import {
  addPlacementPeriod,
  changePlacementPeriod,
  describePlacementOffer,
  readPlacementOffer,
  registerPlacementOffer,
  removePlacementPeriod,
  restorePlacementOffer,
  searchPlacementOffers,
  withdrawPlacementOffer,
} from '@samspar/contracts/api/employer-contacts/placement-offers';
import { type Loaded, newId } from '@samspar/messaging';
import {
  askedBefore,
  changing,
  listed,
  type OperationRequest,
  reading,
  serve,
  type Served,
} from '@samspar/runtime';
import {
  addPeriod,
  changePeriod,
  describeOffer,
  registerOffer,
  removePeriod,
  restoreOffer,
  withdrawOffer,
} from '../domain/placements/change-offer.ts';
import { atTheMoment } from '../domain/placements/decide-at.ts';
import type { PlacementOffer } from '../domain/placements/placement-offer.ts';
import { refusals } from '../domain/placements/refusals.ts';
import { employersInPlace, withMerged } from '../projections/employers-in-place.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import type { PlacementOfferStore } from '../store/placements/placement-offer-store.ts';
import { employerAt } from '../stories/employer-at.ts';
import { offerShown, reservedOfferShown } from './placement-offers-shown.ts';

export interface PlacementOfferOptions {
  offers: PlacementOfferStore;
  employers: Pick<EmployerStore, 'load' | 'named' | 'mergedInto'>;
}

/** What can be done with places where employers let people practise. Many change one at once: they take turns. */
export function placementOfferOperations({ offers, employers }: PlacementOfferOptions): Served[] {
  const read = reading(offers, { what: 'Praktikplatsen' });
  const changeInTurn = changing(offers, {
    what: 'Praktikplatsen',
    place: ({ municipality }: PlacementOffer) => municipality,
    seen({ revision }, seenRevision) {
      if (revision !== seenRevision) throw refusals.offerChanged();
    },
    inTurn: true,
  });
  const showTo =
    ({ actor, act }: Pick<OperationRequest, 'actor' | 'act'>) =>
    async (offer: Loaded<PlacementOffer>) => {
      const { employerId } = offer.state;
      const employer = (await employersInPlace(employers, [employerId])).get(employerId);
      return reservedOfferShown(offer, employer, { actor, now: new Date(act.at) });
    };
  const change = (request: OperationRequest, decide: Parameters<typeof atTheMoment>[0]) =>
    changeInTurn(request, atTheMoment(decide), showTo(request));
  const placeOf = (id: string) => ({ location: `/v1/placement-offers/${id}` });

  return [
    serve(registerPlacementOffer, async (request) => {
      const { body, today, act, creation } = request;
      request.authorize(body.municipality);
      const employer = await employerAt(employers, body);
      const place = { ...body, employerId: employer.id };
      const periods = body.periods.map((period) => ({ ...period, id: newId() }));
      const events = registerOffer(place, body, periods, { registeredOn: today, by: act.by });
      const offer = await offers.create(events, { request: creation });
      return { body: await showTo(request)(offer), revision: offer.revision, ...placeOf(offer.id) };
    }),
    serve(searchPlacementOffers, async ({ actor, act, today, query: { limit, page, ...wish } }) => {
      const { employerId } = wish;
      const now = new Date(act.at);
      const employerIds = employerId === undefined ? undefined : await withMerged(employers, employerId);
      const found = await offers.suiting(wish, { employerIds, now, today }, { limit, page });
      const inPlace = await employersInPlace(
        employers,
        found.items.map(({ state }) => state.employerId),
      );
      return listed(found, { limit, page }, (offer) =>
        offerShown(offer, inPlace.get(offer.state.employerId), { actor, now }),
      );
    }),
    serve(readPlacementOffer, async (request) => {
      const offer = await read(request);
      return { body: await showTo(request)(offer), revision: offer.revision };
    }),
    serve(describePlacementOffer, (request) =>
      change(request, (offer, now) => describeOffer(offer, request.body, now)),
    ),
    serve(withdrawPlacementOffer, (request) => {
      const { force, reason } = request.body;
      const withdrawal = { reason, on: request.today, by: request.act.by };
      return change(request, (offer, now) => withdrawOffer(offer, withdrawal, { force, now }));
    }),
    serve(restorePlacementOffer, (request) => change(request, restoreOffer)),
    serve(addPlacementPeriod, async (request) => {
      const { body, creation } = request;
      const period = { ...body, id: newId(), request: creation };
      const answer = await change(request, (offer) =>
        askedBefore(offer.periods, creation) ? [] : addPeriod(offer, period),
      );
      return { ...answer, ...placeOf(request.target) };
    }),
    serve(changePlacementPeriod, (request) =>
      change(request, (offer, now) => changePeriod(offer, request.params.periodId, request.body, now)),
    ),
    serve(removePlacementPeriod, (request) =>
      change(request, (offer) => removePeriod(offer, request.params.periodId)),
    ),
  ];
}
