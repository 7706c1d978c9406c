import type { Logger } from 'pino';
import type { AskForScoring } from '../commands/ask-for-scoring.ts';

/** Changes that come within this many milliseconds are scored together. */
const gathering = 60;

/**
 * Has every open demand scored again after candidates have changed. Many changes in a row become one round, but a
 * steady stream of changes never puts a round off. What a crash loses here, the reconciler asks for at the next start.
 */
export function startRescoring({ ask, log }: { ask: AskForScoring; log: Logger }) {
  let changed = false;
  let stopped = false;
  let round: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (changed && !stopped) {
      await new Promise((resolve) => setTimeout(resolve, gathering));
      changed = false;
      await ask.allOpen('candidates-changed').catch((error: unknown) => {
        log.warn({ err: error }, 'rescoring-delayed');
        changed = true;
      });
    }
    round = undefined;
  }

  return {
    candidatesChanged() {
      changed = true;
      round ??= run();
    },
    async stop() {
      stopped = true;
      await round;
    },
  };
}
