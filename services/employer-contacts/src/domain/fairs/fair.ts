import type { Act } from '@samspar/contracts';
import { refusals } from './refusals.ts';

export type FairKind = 'fair' | 'speed-dating';

/** What may be changed of a fair until it has been held. */
export interface FairDetails {
  name: string;
  on: string;
  employerIds: string[];
}

/** A fair or a speed-dating where several employers are met at once. */
export interface Fair extends FairDetails, Act {
  municipality: string;
  kind: FairKind;
  status: 'planned' | 'held' | 'cancelled';
  /** Counts how often it has been said that it was held or was not: of two sayings the later holds. */
  saying: number;
  /** Whether the employers' agendas say what the fair says. */
  settled: boolean;
}

export type FairEvent =
  | { type: 'fair-planned'; fair: FairDetails & Act & { municipality: string; kind: FairKind } }
  | { type: 'fair-changed'; details: FairDetails }
  | { type: 'fair-held' }
  | { type: 'fair-holding-undone' }
  | { type: 'fair-cancelled' }
  | { type: 'fair-cancelling-undone' }
  | { type: 'fair-settled' };

export type FairStep = 'hold' | 'undo-holding' | 'cancel' | 'undo-cancelling';

export function planFair({
  name,
  on,
  employerIds,
  municipality,
  kind,
  by,
  at,
}: Extract<FairEvent, { type: 'fair-planned' }>['fair']): FairEvent[] {
  return [{ type: 'fair-planned', fair: { name, on, employerIds, municipality, kind, by, at } }];
}

export function changeFair(fair: Fair, { name, on, employerIds }: FairDetails): FairEvent[] {
  requireStatus(fair, 'planned');
  return [{ type: 'fair-changed', details: { name, on, employerIds } }];
}

/** Holding a fair makes a held contact with each of its employers; taking it back takes them back. */
export function takeFairStep(fair: Fair, step: FairStep, today: string): FairEvent[] {
  switch (step) {
    case 'hold':
      requireStatus(fair, 'planned');
      if (fair.on > today) throw refusals.fairInTheFuture();
      return [{ type: 'fair-held' }];
    case 'undo-holding':
      requireStatus(fair, 'held');
      return [{ type: 'fair-holding-undone' }];
    case 'cancel':
      requireStatus(fair, 'planned');
      return [{ type: 'fair-cancelled' }];
    case 'undo-cancelling':
      requireStatus(fair, 'cancelled');
      return [{ type: 'fair-cancelling-undone' }];
  }
}

export function settleFair(fair: Fair): FairEvent[] {
  return fair.settled ? [] : [{ type: 'fair-settled' }];
}

function requireStatus({ status }: Fair, wanted: Fair['status']): void {
  if (status !== wanted) throw refusals.fairIs(status);
}

export function evolveFair(state: Fair | undefined, event: FairEvent): Fair {
  if (event.type === 'fair-planned') return { ...event.fair, status: 'planned', saying: 0, settled: true };
  if (!state) throw new Error(`${event.type} before fair-planned`);
  const said = { saying: state.saying + 1, settled: false };
  switch (event.type) {
    case 'fair-changed':
      return { ...state, ...event.details };
    case 'fair-held':
      return { ...state, status: 'held', ...said };
    case 'fair-holding-undone':
      return { ...state, status: 'planned', ...said };
    case 'fair-cancelled':
      return { ...state, status: 'cancelled' };
    case 'fair-cancelling-undone':
      return { ...state, status: 'planned' };
    case 'fair-settled':
      return { ...state, settled: true };
  }
}
