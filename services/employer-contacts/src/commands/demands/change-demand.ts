import type { DemandWish } from '@samspar/contracts';
import { areOneFamily } from '../../domain/demand-pools/poolable.ts';
import { changeDemand } from '../../domain/demands/change-demand.ts';
import { refusals } from '../../domain/demands/refusals.ts';
import type { DemandPoolStore } from '../../store/demand-pools/demand-pool-store.ts';
import type { ChangeInReach, DemandChange } from './change-in-reach.ts';

export interface ChangeDemandOptions {
  changeInReach: ChangeInReach;
  pools: Pick<DemandPoolStore, 'openWith'>;
}

/** Changes what an open demand asks for. */
export function createChangeDemand({ changeInReach, pools }: ChangeDemandOptions) {
  return (change: DemandChange, profile: DemandWish) =>
    changeInReach(change, async ({ id, state }, stamp) => {
      const isOther = !areOneFamily([state.profile, profile]);
      if (isOther && (await pools.openWith([id])).length > 0) throw refusals.demandPooled();
      return changeDemand(state, profile, stamp);
    });
}
