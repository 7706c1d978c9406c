import type { Loaded } from '@samspar/messaging';
import { requireSeen } from '@samspar/runtime';
import {
  changeFair,
  type Fair,
  type FairDetails,
  type FairStep,
  takeFairStep,
} from '../../domain/fairs/fair.ts';
import { refusals } from '../../domain/fairs/refusals.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { FairStore } from '../../store/fairs/fair-store.ts';
import { requireEmployers } from './plan-fair.ts';
import type { createSettleFair } from './settle-fair.ts';

export interface FairChange {
  fairId: string;
  seenRevision: number;
  authorize(municipality: string): void;
}

export interface ChangeFairOptions {
  fairs: Pick<FairStore, 'load' | 'save'>;
  employers: Pick<EmployerStore, 'named'>;
  settleFair: ReturnType<typeof createSettleFair>;
  today: () => string;
}

/** Changes a fair, or takes a step with it and lets the employers' agendas say so. */
export function createChangeFair({ fairs, employers, settleFair, today }: ChangeFairOptions) {
  return {
    async details(change: FairChange, details: FairDetails): Promise<Loaded<Fair>> {
      const fair = await inReach(change);
      await requireEmployers(employers, details.employerIds);
      return fairs.save(fair, changeFair(fair.state, details));
    },

    async step(change: FairChange, step: FairStep): Promise<Loaded<Fair>> {
      const fair = await inReach(change);
      const saved = await fairs.save(fair, takeFairStep(fair.state, step, today()));
      return saved.state.settled ? saved : settleFair(fair.id);
    },
  };

  async function inReach({ fairId, seenRevision, authorize }: FairChange): Promise<Loaded<Fair>> {
    const fair = await fairs.load(fairId);
    if (!fair) throw refusals.fairUnknown();
    authorize(fair.state.municipality);
    requireSeen(fair, seenRevision);
    return fair;
  }
}
