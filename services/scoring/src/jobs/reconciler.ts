import { startRounds } from '@samspar/messaging';
import type { Logger } from 'pino';
import type { AskForScoring } from '../stories/ask-for-scoring.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { ShortlistStore } from '../store/shortlist-store.ts';

const interval = 60_000;

export interface ReconcilerOptions {
  demands: KnownDemands;
  shortlists: ShortlistStore;
  candidates: CandidateIndex;
  ask: AskForScoring;
  today: () => string;
  log: Logger;
}

/**
 * Asks again for work that was lost with Redis or a process, from what MongoDB knows: demands whose shortlist is
 * missing, older than the demand or from another day. At the start, everything is asked for once.
 */
export function startReconciler(options: ReconcilerOptions) {
  const { candidates, ask, log } = options;
  let started = false;

  async function work(): Promise<void> {
    if (!candidates.isCaughtUp()) return;
    if (started) return reconcile(options);
    await ask.allOpen('reconciled');
    await ask.tracks();
    started = true;
  }

  const rounds = startRounds({ work, every: interval, log, name: 'reconciling' });
  void candidates.caughtUp.then(rounds.wake);
  return rounds;
}

/** One round: asks for every open demand whose shortlist is not what it should be, and every closed one that still has one. */
export async function reconcile({
  demands,
  shortlists,
  ask,
  today,
}: Omit<ReconcilerOptions, 'candidates' | 'log'>) {
  for (const { _id, revision } of await demands.open()) {
    const shortlist = await shortlists.load(_id);
    if (!shortlist || shortlist.state.demandRevision < revision || shortlist.state.status === 'retired') {
      await ask.demand(_id, 'reconciled');
    } else if (shortlist.state.answer.asOf !== today()) {
      await ask.demand(_id, 'day-rolled');
    }
  }
  for (const id of await shortlists.currentIds()) {
    if ((await demands.load(id))?.data.status === 'closed') await ask.demand(id, 'reconciled');
  }
}
