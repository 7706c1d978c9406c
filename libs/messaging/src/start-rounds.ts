import type { Logger } from 'pino';

export interface RoundsOptions {
  /** One round of work; `true` where there is more to do at once. */
  work: () => Promise<unknown>;
  /** How often to look without being woken, in milliseconds. */
  every: number;
  log: Logger;
  /** What is delayed when a round fails, as the log names it. */
  name: string;
}

export interface Rounds {
  /** There is something to do: look at once. */
  wake(): void;
  /** Ends after the round under way. */
  stop(): Promise<void>;
}

/**
 * Works in the background, one round at a time and the first one now: again at once while there is more to do, otherwise
 * when woken or after a while. A round that fails is tried again at the next.
 */
export function startRounds({ work, every, log, name }: RoundsOptions): Rounds {
  let stopped = false;
  let woken = false;
  let rouse = () => {};

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false;
      const more = await work().catch((error: unknown) => log.warn({ err: error }, `${name}-delayed`));
      if (more !== true && !woken && !stopped) await idle();
    }
  }

  function idle(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, every);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = run();
  return {
    wake() {
      woken = true;
      rouse();
    },
    async stop() {
      stopped = true;
      rouse();
      await running;
    },
  };
}
