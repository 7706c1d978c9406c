import { describe, expect, it } from 'vitest';
import { anOffer, aPlaceRequest, happened } from '../../../test/placement-examples.ts';
import { decideAt } from './decide-at.ts';
import { type PlacementOffer, reservationsOf } from './placement-offer.ts';
import { reservePlace } from './reserve-place.ts';
import { type SettlingStep, settleReservation } from './settle-reservation.ts';

const now = new Date('2026-11-22T09:00:00Z');
const whenItEnds = new Date('2026-11-29T09:00:00Z');
const justBefore = new Date('2026-11-29T08:59:59.999Z');

const held = (offer = anOffer([1]), id = 'reservation-1') =>
  happened(offer, reservePlace(offer, aPlaceRequest({ id }), { now, today: '2026-11-22' }));
const take = (offer: PlacementOffer, step: SettlingStep, at = now) => {
  const seenRevision = reservationsOf(offer)[0]?.revision ?? 0;
  const asked = { reservationId: 'reservation-1', seenRevision, step };
  return happened(
    offer,
    decideAt(offer, at, (current) => settleReservation(current, asked, at)),
  );
};
const statusOf = (offer: PlacementOffer) => reservationsOf(offer)[0]?.status;

describe('A reservation', () => {
  it('is held for its days, to the millisecond', () => {
    expect(statusOf(take(held(), 'confirmed', justBefore))).toBe('confirmed');
    expect(() => take(held(), 'confirmed', whenItEnds)).toThrow('Reservera på nytt');
  });

  it('frees its place at once when its time has run out, before anyone has written it down', () => {
    const ask = { now: whenItEnds, today: '2026-11-29' };
    expect(() => reservePlace(held(), aPlaceRequest(), { ...ask, now: justBefore })).toThrow('upptagen');
    expect(reservePlace(held(), aPlaceRequest({ id: 'reservation-2' }), ask)).toHaveLength(1);
  });

  it('keeps its place without end once it is confirmed', () => {
    const confirmed = take(held(), 'confirmed');
    const inMarch = { now: new Date('2027-03-01T09:00:00Z'), today: '2027-03-01' };
    expect(() => reservePlace(confirmed, aPlaceRequest(), inMarch)).toThrow('upptagen');
  });

  it.each<[SettlingStep[], SettlingStep, string]>([
    [['confirmed'], 'confirmed', 'redan bekräftad'],
    [[], 'confirmation-undone', 'inte bekräftad'],
    [['released'], 'confirmed', 'Ångra det först'],
    [['released'], 'confirmation-undone', 'Ångra det först'],
    [['released'], 'released', 'släppt'],
    [[], 'release-undone', 'inte släppt'],
    [['confirmed'], 'release-undone', 'inte släppt'],
  ])('after %j refuses %s and says why', (before, step, reason) => {
    const offer = before.reduce((offer, each) => take(offer, each), held());
    expect(() => take(offer, step)).toThrow(new RegExp(reason));
  });

  it('comes back as it was when a step is undone', () => {
    expect(statusOf(take(take(held(), 'confirmed'), 'confirmation-undone'))).toBe('held');
    expect(statusOf(take(take(held(), 'released'), 'release-undone'))).toBe('held');
    const released = take(take(held(), 'confirmed'), 'released');
    expect(statusOf(take(released, 'release-undone', whenItEnds))).toBe('confirmed');
  });

  it('does not come back when its time has run out, or when someone else has the place', () => {
    const released = take(held(), 'released');
    expect(() => take(released, 'release-undone', whenItEnds)).toThrow('Reservera på nytt');
    expect(() => take(held(released, 'reservation-2'), 'release-undone')).toThrow('upptagen');
  });

  it('stays confirmed when it is too late to hold it', () => {
    expect(() => take(take(held(), 'confirmed'), 'confirmation-undone', whenItEnds)).toThrow('Släpp platsen');
  });

  it('refuses a step by someone who has not seen it as it now is', () => {
    const asked = { reservationId: 'reservation-1', seenRevision: 1, step: 'released' } as const;
    expect(() => settleReservation(take(held(), 'confirmed'), asked, now)).toThrow(
      expect.objectContaining({ status: 412 }),
    );
    expect(() => settleReservation(held(), { ...asked, reservationId: 'other' }, now)).toThrow('finns inte');
  });
});

describe('Reserving', () => {
  const at = { now, today: '2026-11-22' };

  it('is refused in a period that is over, for a purpose that is not offered, and in a period there is none of', () => {
    expect(() => reservePlace(anOffer(), aPlaceRequest(), { now, today: '2027-03-27' })).toThrow('är slut');
    expect(reservePlace(anOffer(), aPlaceRequest(), { now, today: '2027-03-26' })).toHaveLength(1);
    const purpose = 'work-ability';
    expect(() => reservePlace(anOffer(), aPlaceRequest({ purpose }), at)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'purpose' })] }),
    );
    expect(() => reservePlace(anOffer(), aPlaceRequest({ periodId: 'period-9' }), at)).toThrow('finns inte');
  });

  it('remembers only the newest of what has ended, and every place that is taken', () => {
    let offer = held(anOffer([2]), 'kept');
    for (let index = 0; index < 310; index++) {
      const asked = aPlaceRequest({ id: `r${index}` });
      offer = happened(offer, reservePlace(offer, asked, at));
      offer = happened(offer, [
        { type: 'reservation-step-taken', reservationIds: [`r${index}`], step: 'released' },
      ]);
    }
    const ids = reservationsOf(offer).map(({ id }) => id);
    expect(ids).toHaveLength(302);
    expect(ids[0]).toBe('kept');
    expect(ids.at(-1)).toBe('r309');
  });
});
