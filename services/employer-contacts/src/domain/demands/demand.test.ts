import { describe, expect, it } from 'vitest';
import { aDemandProfile } from '../../../test/examples.ts';
import {
  changeDemand,
  closeDemand,
  type Demand,
  type DemandEvent,
  evolveDemand,
  registerDemand,
  reopenDemand,
} from './demand.ts';

const employerId = '019a0000-0000-7000-8000-000000000001';
const given = (...events: DemandEvent[]) =>
  events.reduce<Demand | undefined>(evolveDemand, undefined) as Demand;
const registered = registerDemand(employerId, aDemandProfile());

describe('A demand', () => {
  it('is open when it is registered', () => {
    expect(given(...registered)).toEqual({ employerId, status: 'open', profile: aDemandProfile() });
  });

  it('takes a changed profile', () => {
    const events = changeDemand(given(...registered), aDemandProfile({ openings: 5 }));
    expect(given(...registered, ...events).profile.openings).toBe(5);
  });

  it('has nothing to say when nothing has changed', () => {
    expect(changeDemand(given(...registered), aDemandProfile())).toEqual([]);
  });

  it('stays in its municipality', () => {
    expect(() => changeDemand(given(...registered), aDemandProfile({ municipality: '1487' }))).toThrow(
      'Begäran innehåller fel',
    );
  });

  it('is closed with its outcome, and cannot be changed or closed again then', () => {
    const closed = given(...registered, ...closeDemand(given(...registered), 'filled'));
    expect(closed).toMatchObject({ status: 'closed', outcome: 'filled' });
    expect(() => changeDemand(closed, aDemandProfile({ openings: 5 }))).toThrow('avslutat');
    expect(() => closeDemand(closed, 'cancelled')).toThrow('avslutat');
  });

  it('can be opened again, without its outcome', () => {
    const closed = given(...registered, ...closeDemand(given(...registered), 'filled'));
    const reopened = reopenDemand(closed).reduce<Demand>(evolveDemand, closed);
    expect(reopened).toEqual(given(...registered));
    expect(() => reopenDemand(reopened)).toThrow('redan öppet');
  });
});
