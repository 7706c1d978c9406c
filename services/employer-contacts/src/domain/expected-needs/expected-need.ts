import type { StaffMember } from '@samspar/contracts';
import type {
  Expectation,
  ExpectedNeedSubject,
} from '@samspar/contracts/api/employer-contacts/expected-needs';
import type { Withdrawal } from '@samspar/contracts/api/employer-contacts/withdrawal';
import { requireNoPersonalData } from '../free-text.ts';
import { present } from '../present.ts';
import { refusals } from './refusals.ts';

/** Who noted something, and on which day. */
export interface Noted {
  notedOn: string;
  by: StaffMember;
}

/** What an employer expects to need, before it is a demand that anyone can be matched with. */
export interface ExpectedNeed extends ExpectedNeedSubject, Expectation, Noted {
  status: 'current' | 'withdrawn';
  withdrawal?: Withdrawal;
}

export type ExpectedNeedEvent =
  | ({ type: 'expected-need-registered' } & ExpectedNeedSubject & Expectation & Noted)
  | { type: 'expected-need-changed'; expectation: Expectation; noted: Noted }
  | { type: 'expected-need-withdrawn'; withdrawal: Withdrawal }
  | { type: 'expected-need-restored' };

export function registerExpectedNeed(
  { employerId, workplaceId, municipality, ssyk }: ExpectedNeedSubject,
  expectation: Expectation,
  { notedOn, by }: Noted,
): ExpectedNeedEvent[] {
  const subject = { employerId, municipality, ssyk, ...present({ workplaceId }) };
  return [{ type: 'expected-need-registered', ...subject, ...sensible(expectation), notedOn, by }];
}

/** Who, where and which occupation stay: another of these is another need. */
export function changeExpectedNeed(
  need: ExpectedNeed,
  expectation: Expectation,
  { notedOn, by }: Noted,
): ExpectedNeedEvent[] {
  if (need.status === 'withdrawn') throw refusals.needWithdrawn();
  return [{ type: 'expected-need-changed', expectation: sensible(expectation), noted: { notedOn, by } }];
}

export function withdrawExpectedNeed(
  need: ExpectedNeed,
  { on, by, reason }: Withdrawal,
): ExpectedNeedEvent[] {
  if (need.status === 'withdrawn') throw refusals.needWithdrawn();
  if (reason) requireNoPersonalData('reason', reason);
  return [{ type: 'expected-need-withdrawn', withdrawal: { on, by, ...present({ reason }) } }];
}

export function restoreExpectedNeed(need: ExpectedNeed): ExpectedNeedEvent[] {
  if (need.status === 'current') throw refusals.needCurrent();
  return [{ type: 'expected-need-restored' }];
}

function sensible({ shortTerm, longTerm, note }: Expectation): Expectation {
  if (shortTerm + longTerm === 0) throw refusals.nobodyNeeded();
  if (note) requireNoPersonalData('note', note);
  return { shortTerm, longTerm, ...present({ note }) };
}

export function evolveExpectedNeed(state: ExpectedNeed | undefined, event: ExpectedNeedEvent): ExpectedNeed {
  if (event.type === 'expected-need-registered') {
    const { type: _, ...need } = event;
    return { ...need, status: 'current' };
  }
  if (!state) throw new Error(`${event.type} before expected-need-registered`);
  switch (event.type) {
    case 'expected-need-changed': {
      const { note: _, ...rest } = state;
      return { ...rest, ...event.expectation, ...event.noted };
    }
    case 'expected-need-withdrawn':
      return { ...state, status: 'withdrawn', withdrawal: event.withdrawal };
    case 'expected-need-restored': {
      const { withdrawal: _, ...rest } = state;
      return { ...rest, status: 'current' };
    }
  }
}
