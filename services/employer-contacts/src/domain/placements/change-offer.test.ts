import { describe, expect, it } from 'vitest';
import { anna, anOffer, aPlaceRequest, happened, offerTerms } from '../../../test/placement-examples.ts';
import {
  addPeriod,
  changePeriod,
  describeOffer,
  removePeriod,
  restoreOffer,
  withdrawOffer,
} from './change-offer.ts';
import { freePlaces } from './placement-period.ts';
import { reservePlace } from './reserve-place.ts';
import { settleReservation } from './settle-reservation.ts';

const now = new Date('2026-11-22T09:00:00Z');
const at = { now, today: '2026-11-22' };
const later = new Date('2026-12-22T09:00:00Z');
const reserved = (places = [2]) => {
  const offer = anOffer(places);
  return happened(offer, reservePlace(offer, aPlaceRequest(), at));
};
const terms = { from: '2027-01-11', until: '2027-03-26', places: 2 };
const period = { ...terms, id: 'period-9' };
const withdrawal = { on: '2026-11-22', by: anna };

describe('A placement offer', () => {
  it('takes other terms, and forgets a description that is no longer given', () => {
    const described = happened(
      anOffer(),
      describeOffer(anOffer(), offerTerms({ description: { text: 'Kök', companyOwn: [] } }), now),
    );
    expect(described.description?.text).toBe('Kök');
    expect(happened(described, describeOffer(described, offerTerms(), now)).description).toBeUndefined();
  });

  it('keeps a purpose that someone has a place for', () => {
    const other = offerTerms({ purposes: ['language-training'] });
    expect(() => describeOffer(reserved(), other, now)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'purposes' })] }),
    );
    expect(describeOffer(reserved(), other, later)).toHaveLength(1);
  });

  it('refuses a description that names somebody', () => {
    const description = { text: 'Ring 070-123 45 67', companyOwn: [] };
    expect(() => describeOffer(anOffer(), offerTerms({ description }), now)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'description' })] }),
    );
  });

  it('takes another period, at most fifty, that does not end before it begins', () => {
    expect(happened(anOffer(), addPeriod(anOffer(), period)).periods).toHaveLength(2);
    expect(() => addPeriod(anOffer(Array.from({ length: 50 }, () => 1)), period)).toThrow('högst 50');
    expect(() => addPeriod(anOffer(), { ...period, until: '2027-01-10' })).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'until' })] }),
    );
  });

  it('never has fewer places than are taken', () => {
    const two = reserved();
    const both = happened(two, reservePlace(two, aPlaceRequest({ id: 'reservation-2' }), at));
    expect(() => changePeriod(both, 'period-1', { ...terms, places: 1 }, now)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'places' })] }),
    );
    expect(changePeriod(both, 'period-1', { ...terms, places: 1 }, later)).toHaveLength(1);
  });

  it('moves a period only while nobody has a place in it', () => {
    const moved = { ...terms, from: '2027-01-18' };
    expect(() => changePeriod(reserved(), 'period-1', moved, now)).toThrow('Släpp dem först');
    expect(changePeriod(anOffer(), 'period-1', moved, now)).toHaveLength(1);
  });

  it('loses a period only if nobody ever reserved in it', () => {
    expect(happened(anOffer([1, 1]), removePeriod(anOffer([1, 1]), 'period-1')).periods).toHaveLength(1);
    expect(() => removePeriod(reserved(), 'period-1')).toThrow('kan inte tas bort');
    expect(() => removePeriod(anOffer(), 'period-7')).toThrow('finns inte');
  });
});

describe('A withdrawn placement offer', () => {
  const force = (offer = reserved()) =>
    happened(offer, withdrawOffer(offer, withdrawal, { force: true, now }));

  it('is not withdrawn while places are taken, unless it is insisted', () => {
    expect(() => withdrawOffer(reserved(), withdrawal, { force: false, now })).toThrow('force');
    expect(withdrawOffer(anOffer(), withdrawal, { force: false, now })).toHaveLength(1);
    expect(withdrawOffer(reserved(), withdrawal, { force: false, now: later })).toHaveLength(1);
  });

  it('has no place taken, and takes none', () => {
    const withdrawn = force();
    expect(withdrawn.periods[0]?.reservations[0]?.status).toBe('released');
    expect(() => reservePlace(withdrawn, aPlaceRequest(), at)).toThrow('tillbakadragen');
    const undo = { reservationId: 'reservation-1', seenRevision: 2, step: 'release-undone' } as const;
    expect(() => settleReservation(withdrawn, undo, now)).toThrow('tillbakadragen');
    expect(() => addPeriod(withdrawn, period)).toThrow('tillbakadragen');
    expect(() => changePeriod(withdrawn, 'period-1', terms, now)).toThrow('tillbakadragen');
    expect(() => removePeriod(withdrawn, 'period-1')).toThrow('tillbakadragen');
    expect(() => withdrawOffer(withdrawn, withdrawal, { force: true, now })).toThrow('tillbakadragen');
  });

  it('comes back with the places that were taken, as they were', () => {
    const restored = happened(force(), restoreOffer(force(), now));
    expect(restored.periods[0]?.reservations[0]).toMatchObject({ status: 'held', revision: 3 });
    expect(restored).not.toHaveProperty('withdrawal');
    expect(() => restoreOffer(restored, now)).toThrow('redan öppen');
  });

  it('comes back without those whose time has run out meanwhile', () => {
    const restored = happened(force(), restoreOffer(force(), later));
    expect(restored.periods[0]?.reservations[0]?.status).toBe('expired');
    expect(restored.periods.map((period) => freePlaces(period, later))).toEqual([2]);
  });

  it('does not give back what had been released before', () => {
    const offer = reserved();
    const step = { reservationId: 'reservation-1', seenRevision: 1, step: 'released' } as const;
    const released = happened(offer, settleReservation(offer, step, now));
    const restored = happened(force(released), restoreOffer(force(released), now));
    expect(restored.periods[0]?.reservations[0]?.status).toBe('released');
  });
});
