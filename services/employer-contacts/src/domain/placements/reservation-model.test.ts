import { DomainError } from '@samspar/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anna, anOffer, aPlaceRequest, happened } from '../../../test/placement-examples.ts';
import { changePeriod, restoreOffer, withdrawOffer } from './change-offer.ts';
import { decideAt, expireReservations } from './decide-at.ts';
import { type PlacementOffer, type PlacementOfferEvent, reservationsOf } from './placement-offer.ts';
import { freePlaces } from './placement-period.ts';
import { statusAt } from './reservation.ts';
import { reservePlace } from './reserve-place.ts';
import { type SettlingStep, settleReservation } from './settle-reservation.ts';

const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-11-22T09:00:00Z');
const steps: SettlingStep[] = ['confirmed', 'confirmation-undone', 'released', 'release-undone'];

/** A reservation as one would keep it on a sheet of paper. */
interface Slip {
  period: number;
  endsOn: number;
  status: 'held' | 'confirmed' | 'released' | 'expired';
  before: 'held' | 'confirmed';
  withOffer: boolean;
}
/** The sheet: days gone, places per period, and a slip for each reservation in the order they were made. */
interface Model {
  day: number;
  places: number[];
  withdrawn: boolean;
  slips: Slip[];
}
interface Real {
  offer: PlacementOffer;
}
type Command = fc.Command<Model, Real>;

/** How often the walks came to what they are to prove something about. */
const seen = { full: 0, expired: 0, lowered: 0, undoneTooLate: 0 };

const nowOf = (model: Model) => new Date(start + model.day * day);
const isTaken = ({ status }: Slip) => status === 'held' || status === 'confirmed';
const takenOnPaper = (model: Model, period: number) =>
  model.slips.filter((slip) => slip.period === period && isTaken(slip)).length;
const isFull = (model: Model, period: number) => takenOnPaper(model, period) >= (model.places[period] ?? 0);

function passTime(model: Model): void {
  for (const slip of model.slips)
    if (slip.status === 'held' && slip.endsOn <= model.day) {
      slip.status = 'expired';
      seen.expired += 1;
    }
}

/** Does something to both; where the paper says no, the offer must refuse with a reason and stay as it was. */
function both(
  model: Model,
  real: Real,
  {
    isLegal,
    decide,
    onPaper,
  }: {
    isLegal: boolean;
    decide: (offer: PlacementOffer, now: Date) => PlacementOfferEvent[];
    onPaper: () => void;
  },
): void {
  const now = nowOf(model);
  const act = () => decideAt(real.offer, now, (offer) => decide(offer, now));
  if (!isLegal) {
    expect(act).toThrow(DomainError);
    return;
  }
  real.offer = happened(real.offer, act());
  onPaper();
}

function agree(model: Model, { offer }: Real): void {
  const now = nowOf(model);
  const statuses = reservationsOf(offer).map((each) => [each.id, statusAt(each, now)] as const);
  expect(new Map(statuses)).toEqual(new Map(model.slips.map((slip, index) => [`r${index}`, slip.status])));
  for (const [index, period] of offer.periods.entries()) {
    const places = model.places[index] ?? 0;
    expect(period.places).toBe(places);
    expect(takenOnPaper(model, index)).toBeLessThanOrEqual(places);
    expect(freePlaces(period, now)).toBe(places - takenOnPaper(model, index));
    expect(period.freeFrom <= now.toISOString()).toBe(freePlaces(period, now) > 0);
  }
}

function command(
  name: string,
  run: (model: Model, real: Real) => void,
  check: Command['check'] = () => true,
): Command {
  return {
    check,
    run(model, real) {
      run(model, real);
      passTime(model);
      agree(model, real);
    },
    toString: () => name,
  };
}

const reserve = (period: number, days: number) =>
  command(`reserve in ${period} for ${days} days`, (model, real) => {
    const id = `r${model.slips.length}`;
    const asked = aPlaceRequest({ id, periodId: `period-${period + 1}`, days });
    if (isFull(model, period)) seen.full += 1;
    both(model, real, {
      isLegal: !model.withdrawn && !isFull(model, period),
      decide: (offer, now) => reservePlace(offer, asked, { now, today: '2026-11-22' }),
      onPaper: () =>
        model.slips.push({
          period,
          endsOn: model.day + days,
          status: 'held',
          before: 'held',
          withOffer: false,
        }),
    });
  });

const onPaper: Record<SettlingStep, (slip: Slip, model: Model) => (() => void) | undefined> = {
  confirmed: (slip) => (slip.status === 'held' ? () => (slip.status = 'confirmed') : undefined),
  'confirmation-undone': (slip, model) =>
    slip.status === 'confirmed' && slip.endsOn > model.day ? () => (slip.status = 'held') : undefined,
  released: (slip) => {
    const { status } = slip;
    if (status !== 'held' && status !== 'confirmed') return undefined;
    return () => Object.assign(slip, { before: status, status: 'released' });
  },
  'release-undone': (slip, model) => {
    if (slip.status !== 'released' || isFull(model, slip.period)) return undefined;
    if (slip.before === 'held' && slip.endsOn <= model.day) {
      seen.undoneTooLate += 1;
      return undefined;
    }
    return () => (slip.status = slip.before);
  },
};

const settle = (pick: number, step: SettlingStep) =>
  command(
    `${step} ${pick}`,
    (model, real) => {
      const index = pick % model.slips.length;
      const slip = model.slips[index] as Slip;
      const change = model.withdrawn ? undefined : onPaper[step](slip, model);
      const decide = (offer: PlacementOffer, now: Date) => {
        const seenRevision = reservationsOf(offer).find(({ id }) => id === `r${index}`)?.revision ?? 0;
        return settleReservation(offer, { reservationId: `r${index}`, seenRevision, step }, now);
      };
      both(model, real, { isLegal: change !== undefined, decide, onPaper: () => change?.() });
    },
    (model) => model.slips.length > 0,
  );

const wait = (days: number) => command(`${days} days pass`, (model) => (model.day += days));

const sweep = command('what has run out is written down', (model, real) => {
  real.offer = happened(real.offer, expireReservations(real.offer, nowOf(model)));
  expect(expireReservations(real.offer, nowOf(model))).toEqual([]);
});

const changePlaces = (period: number, places: number) =>
  command(`${places} places in ${period}`, (model, real) => {
    const isLegal = !model.withdrawn && places >= takenOnPaper(model, period);
    if (isLegal && places < (model.places[period] ?? 0)) seen.lowered += 1;
    both(model, real, {
      isLegal,
      decide: (offer, now) =>
        changePeriod(offer, `period-${period + 1}`, { from: '2027-01-11', until: '2027-03-26', places }, now),
      onPaper: () => (model.places[period] = places),
    });
  });

const withdraw = (force: boolean) =>
  command(`withdraw${force ? ' by force' : ''}`, (model, real) =>
    both(model, real, {
      isLegal: !model.withdrawn && (force || !model.slips.some(isTaken)),
      decide: (offer, now) => withdrawOffer(offer, { on: '2026-11-22', by: anna }, { force, now }),
      onPaper() {
        model.withdrawn = true;
        for (const slip of model.slips.filter(isTaken))
          Object.assign(slip, { before: slip.status, status: 'released', withOffer: true });
      },
    }),
  );

const restore = command('restore', (model, real) =>
  both(model, real, {
    isLegal: model.withdrawn,
    decide: (offer, now) => restoreOffer(offer, now),
    onPaper() {
      model.withdrawn = false;
      for (const slip of model.slips.filter(({ withOffer }) => withOffer))
        Object.assign(slip, { status: slip.before, withOffer: false });
    },
  }),
);

describe('Reservations against a sheet of paper', () => {
  it('agree after any order of steps, legal or not, and never take more places than there are', () => {
    const period = fc.constantFrom(0, 1);
    const commands = fc.commands(
      [
        fc.tuple(period, fc.integer({ min: 1, max: 30 })).map(([where, days]) => reserve(where, days)),
        fc.tuple(period, fc.integer({ min: 1, max: 30 })).map(([where, days]) => reserve(where, days)),
        fc.tuple(fc.nat(20), fc.constantFrom(...steps)).map(([pick, step]) => settle(pick, step)),
        fc.tuple(fc.nat(20), fc.constantFrom(...steps)).map(([pick, step]) => settle(pick, step)),
        fc.nat(5).map((pick) => settle(pick, 'release-undone')),
        fc.nat(5).map((pick) => settle(pick, 'released')),
        fc.integer({ min: 1, max: 12 }).map(wait),
        fc.constant(sweep),
        fc
          .tuple(period, fc.integer({ min: 1, max: 4 }))
          .map(([where, places]) => changePlaces(where, places)),
        fc.boolean().map(withdraw),
        fc.constant(restore),
        fc.constant(restore),
      ],
      { maxCommands: 80, size: 'max' },
    );
    const places = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(places, commands, (places, all) => {
        const begin = () => ({
          model: { day: 0, places: [...places], withdrawn: false, slips: [] },
          real: { offer: anOffer(places) },
        });
        fc.modelRun(begin, all);
      }),
      { numRuns: 200 },
    );
    const seldom = Object.entries(seen).filter(([, times]) => times < 4);
    expect(seldom).toEqual([]);
  });
});
