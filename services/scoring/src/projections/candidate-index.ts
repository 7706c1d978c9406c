import { scoringProfileChanged } from '@samspar/contracts';
import { createMatchIndex, type MatchIndex, type ScoringProfile } from '@samspar/matching';
import { type Bus, followState } from '@samspar/messaging';
import type { Logger } from 'pino';

/** Who can be matched, as this process knows it. */
export interface CandidateIndex {
  /** The index at today's date. */
  current(): MatchIndex;
  isCaughtUp(): boolean;
  caughtUp: Promise<void>;
  /** Resolves when everything that was on the bus at the time of the call has been taken in. */
  upToDate(): Promise<void>;
  stop(): Promise<void>;
}

export interface CandidateIndexOptions {
  bus: Bus;
  log: Logger;
  today: () => string;
  /** Called after each change once the index has caught up. */
  onChanged: (candidateId: string) => void;
}

/** Keeps the matching index in memory, built from the scoring profiles on the bus and following them. */
export function startCandidateIndex({ bus, log, today, onChanged }: CandidateIndexOptions): CandidateIndex {
  let index = createMatchIndex({ asOf: today() });
  const waiting = new Set<{ sequence: number; resolve: () => void }>();

  const follower = followState({
    bus,
    event: scoringProfileChanged,
    log,
    onRestart() {
      index = createMatchIndex({ asOf: today() });
    },
    onValue({ subject, data }) {
      if (data.present) index.upsert(data.profile as ScoringProfile);
      else index.remove(subject);
      if (follower.isCaughtUp()) onChanged(subject);
    },
    onSequence(sequence) {
      for (const waiter of waiting) {
        if (waiter.sequence > sequence) continue;
        waiting.delete(waiter);
        waiter.resolve();
      }
    },
  });

  return {
    current() {
      if (index.asOf !== today()) index.rollTo(today());
      return index;
    },
    isCaughtUp: follower.isCaughtUp,
    caughtUp: follower.caughtUp,
    async upToDate() {
      await follower.caughtUp;
      const { state } = await bus.manager.streams.info(scoringProfileChanged.stream);
      if (follower.sequence() >= state.last_seq) return;
      await new Promise<void>((resolve) => waiting.add({ sequence: state.last_seq, resolve }));
    },
    stop: follower.stop,
  };
}
