import {
  calendarDate,
  catalogueCode,
  extent,
  id,
  licenceClass,
  municipalityCode,
  notFound,
  placementPurpose,
  schedule,
  setOf,
  ssykPrefix,
  swedishLevel,
} from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { type Actor, calendarDateOf, defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { PlacementOffer } from '../../domain/placements/placement-offer.ts';
import type { EmployersInPlace } from '../../projections/placements/employers-in-place.ts';
import type { offersThatSuit } from '../../projections/placements/offers-that-suit.ts';
import type { PlacementOfferStore } from '../../store/placements/placement-offer-store.ts';
import {
  placementOfferResource,
  reservedOfferResource,
  toOfferResource,
  toReservedOfferResource,
} from './placement-offer-resource.ts';

const listed = <Item extends z.ZodType<unknown, string>>(item: Item, most: number) =>
  z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',').map((each) => each.trim())))
    .pipe(setOf(item, most));
const yes = z.literal('true').transform(() => true);

const wish = pageQuery.extend({
  status: z.enum(['open', 'withdrawn']).default('open'),
  employerId: id.optional(),
  municipality: municipalityCode.optional(),
  purpose: placementPurpose.optional(),
  occupation: ssykPrefix.optional().describe('SSYK-kod eller början av en'),
  from: calendarDate.optional().describe('Kandidaten kan från och med'),
  until: calendarDate.optional().describe('Kandidaten kan till och med'),
  swedish: z.coerce.number().pipe(swedishLevel).optional().describe('Kandidatens nivå i svenska'),
  licences: listed(licenceClass, 14).optional().describe('Kandidatens körkort, med komma emellan'),
  certificates: listed(catalogueCode, 20).optional().describe('Kandidatens bevis, med komma emellan'),
  extent: z.coerce.number().pipe(extent).optional().describe('Procent av heltid som kandidaten orkar'),
  schedule: listed(schedule, 4).optional().describe('Tider då kandidaten kan, med komma emellan'),
  accessible: yes.optional().describe('Bara tillgängliga arbetsplatser'),
  free: yes.optional().describe('Bara med ledig plats under perioden'),
});

export interface PlacementOfferReadingsOptions {
  offers: Pick<PlacementOfferStore, 'load' | 'list'>;
  suiting: typeof offersThatSuit;
  employersInPlace: EmployersInPlace;
  /** An employer's id and those of all merged into it. */
  merged: (employerId: string) => Promise<string[]>;
  now: () => Date;
}

/** Readings of placement offers: those that suit what a candidate needs, and one of them. */
export function placementOfferReadings({
  offers,
  suiting,
  employersInPlace,
  merged,
  now: clock,
}: PlacementOfferReadingsOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/placement-offers',
      operationId: 'search-placement-offers',
      summary: 'Praktikplatser som passar',
      action: 'read',
      subject: 'PlacementOffer',
      query: wish,
      response: pageOf(placementOfferResource),
      handle: async ({ actor, query: { page, limit, employerId, ...wish } }) => {
        const now = clock();
        const employerIds = employerId && (await merged(employerId));
        const filter = suiting(
          { ...wish, ...(employerIds && { employerIds }) },
          { now, today: calendarDateOf(now) },
        );
        const { items, total } = await offers.list(filter, { page, limit }, { _id: -1 });
        const employers = await employersInPlace(items.map(({ state }) => state.employerId));
        const seen = items.map((offer) =>
          toOfferResource(offer, employers.get(offer.state.employerId), { actor, now }),
        );
        return { body: { page, limit, total, items: seen } };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/placement-offers/:offerId',
      operationId: 'read-placement-offer',
      summary: 'En praktikplats',
      action: 'read',
      subject: 'PlacementOffer',
      params: z.strictObject({ offerId: id }),
      response: reservedOfferResource,
      handle: async ({ actor, params }) => {
        const offer = await offers.load(params.offerId);
        if (!offer) throw notFound('Praktikplatsen');
        return answerWithOffer({ employersInPlace, now: clock })(offer, actor);
      },
    }),
  ];
}

/** Answers with one offer as the actor may see it. */
export function answerWithOffer({
  employersInPlace,
  now,
}: Pick<PlacementOfferReadingsOptions, 'employersInPlace' | 'now'>) {
  return async (offer: Loaded<PlacementOffer>, actor: Actor) => {
    const { employerId } = offer.state;
    const employer = (await employersInPlace([employerId])).get(employerId);
    return {
      body: toReservedOfferResource(offer, employer, { actor, now: now() }),
      revision: offer.revision,
    };
  };
}
