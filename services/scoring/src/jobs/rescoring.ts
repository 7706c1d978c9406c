import type { Logger } from 'pino';
import type { AskForScoring } from '../stories/ask-for-scoring.ts';

/** Changes that come within this many milliseconds are scored together. */
const gathering = 60;

/**
 * Has every open demand scored again after candidates have changed, and those candidates matched. Many changes in a row become one round, but a
 * steady stream of changes never puts a round off. What a crash loses here, the reconciler asks for at the next start.
 */
export function startRescoring({ ask, log }: { ask: AskForScoring; log: Logger }) {
  let changed = new Set<string>();
  let stopped = false;
  let round: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (changed.size > 0 && !stopped) {
      await new Promise((resolve) => setTimeout(resolve, gathering));
      const candidateIds = changed;
      changed = new Set();
      await askFor(candidateIds).catch((error: unknown) => {
        log.warn({ err: error }, 'rescoring-delayed');
        changed = new Set([...candidateIds, ...changed]);
      });
    }
    round = undefined;
  }

  async function askFor(candidateIds: ReadonlySet<string>): Promise<void> {
    await ask.allOpen('candidates-changed');
    for (const candidateId of candidateIds) await ask.candidate(candidateId);
    await ask.tracks();
  }

  return {
    candidateChanged(candidateId: string) {
      changed.add(candidateId);
      round ??= run();
    },
    async stop() {
      stopped = true;
      await round;
    },
  };
}
