import type { Loaded } from '@samspar/messaging';
import { type Demand, type Filling, filledOf } from '../domain/demands/demand.ts';
import { lacksOf } from '../domain/demands/demand-stage.ts';

/** A demand as it is answered: its versions are asked for by themselves. */
export function showDemand({ id, revision, state }: Loaded<Demand>) {
  const { employerId, status, stage, profile, note, letterOfIntent, closing, source } = state;
  return {
    ...{ id, revision, employerId, status, stage, profile, note, letterOfIntent, closing, source },
    lacks: lacksOf(state),
    filled: filledOf(state),
    fillings: state.fillings.map(showFilling),
    by: state.by,
    registeredAt: state.registeredAt,
  };
}

/** A filling without the request that asked for it. */
export function showFilling({ id, how, on, at, by }: Filling) {
  return { id, how, on, at, by };
}
