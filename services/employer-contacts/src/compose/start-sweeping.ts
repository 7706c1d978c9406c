import type { Surroundings } from '@samspar/runtime';

const minute = 60_000;

/** Sweeps now and every minute, one sweep at a time. One that fails is tried again the next minute. */
export function startSweeping({ sweep, log }: { sweep: () => Promise<void>; log: Surroundings['log'] }) {
  let underWay: Promise<void> | undefined;

  async function sweepOnce(): Promise<void> {
    try {
      await sweep();
    } catch (error) {
      log.warn({ err: error }, 'sweep-delayed');
    }
    underWay = undefined;
  }

  const start = () => {
    underWay ??= sweepOnce();
  };
  start();
  const timer = setInterval(start, minute);
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
