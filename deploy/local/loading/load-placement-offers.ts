import type {
  DemoPlacementOffer,
  DemoReservation,
} from '../../demo-region/employer-contacts/employer-contacts-types.ts';
import { inParallel } from '../in-parallel.ts';
import type { Loading } from './loading.ts';

const path = 'employer-contacts/v1/placement-offers';

interface Offer {
  id: string;
  periods: { id: string }[];
}

/** Places where employers let people practise, and who has taken some of them. */
export async function loadPlacementOffers(
  loading: Loading,
  offers: readonly DemoPlacementOffer[],
): Promise<void> {
  await inParallel(offers, async (offer) => {
    const { key: _key, by: _by, employerKey, description, reservations, ...body } = offer;
    const { body: made } = await loading.create<Offer>(offer, path, {
      ...body,
      employerId: loading.idOf(employerKey),
      description: { text: description },
    });
    for (const reservation of reservations) await reserve(loading, made, reservation);
  });
  loading.onProgress(`  ${offers.length} erbjudanden om praktikplatser`);
}

async function reserve(loading: Loading, offer: Offer, reservation: DemoReservation): Promise<void> {
  const { by, period, purpose, municipality, afterward } = reservation;
  const body = { periodId: offer.periods[period]?.id, purpose, municipality, days: 14 };
  const places = `${path}/${offer.id}/reservations`;
  const held = await loading.create<{ id: string; status: string }>(reservation, places, body);
  if (!afterward || held.body.status !== 'held') return;
  await loading.change(by, `${places}/${held.body.id}/${afterward}`, held.revision);
}
