import { notFound } from '@samspar/contracts';
import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import {
  changeExpectedNeed,
  type Expectation,
  type ExpectedNeed,
  type Noted,
  restoreExpectedNeed,
  type Withdrawal,
  withdrawExpectedNeed,
} from '../../domain/expected-needs/expected-need.ts';
import type { ExpectedNeedStore } from '../../store/expected-needs/expected-need-store.ts';
import { orSayWhichIsKnown } from './known-need.ts';

/** What a change of an existing need comes with. */
export interface ExpectedNeedChange {
  needId: string;
  seenRevision: number;
  authorize(municipality: string): void;
}

/** The changes of an expected need: other numbers, taken back, and taken up again. */
export function createChangeExpectedNeed({ needs }: { needs: ExpectedNeedStore }) {
  async function inReach(change: ExpectedNeedChange): Promise<Loaded<ExpectedNeed>> {
    const need = await needs.load(change.needId);
    if (!need) throw notFound('Behovet');
    change.authorize(need.state.municipality);
    requireSeen(need, change.seenRevision);
    return need;
  }

  return {
    async change(change: ExpectedNeedChange, expectation: Expectation, noted: Noted) {
      const need = await inReach(change);
      return needs.save(need, changeExpectedNeed(need.state, expectation, noted));
    },
    async withdraw(change: ExpectedNeedChange, withdrawal: Withdrawal) {
      const need = await inReach(change);
      return needs.save(need, withdrawExpectedNeed(need.state, withdrawal));
    },
    async restore(change: ExpectedNeedChange) {
      const need = await inReach(change);
      const events = restoreExpectedNeed(need.state);
      return orSayWhichIsKnown(needs, need.state, () => needs.save(need, events));
    },
  };
}
