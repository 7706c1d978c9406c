import { calendarDateOf, type Clock, type Surroundings } from '@samspar/runtime';

const minute = 60_000;
const hour = 60 * minute;

export interface SweepingOptions {
  sweep: () => Promise<void>;
  clock: Clock;
  log: Surroundings['log'];
  /** How often to see whether it is time, in milliseconds. */
  every?: number;
}

/** Sweeps now, at every change of date, and every hour. A sweep that fails is tried again at the next look. */
export async function startSweeping({ sweep, clock, log, every = minute }: SweepingOptions) {
  let sweptAt = clock.now();
  await sweep();
  let underWay: Promise<void> | undefined;

  const isTime = (now: Date) =>
    calendarDateOf(now) !== calendarDateOf(sweptAt) || now.getTime() - sweptAt.getTime() >= hour;

  async function sweepAgain(now: Date): Promise<void> {
    try {
      await sweep();
      sweptAt = now;
    } catch (error) {
      log.warn({ err: error }, 'sweep-delayed');
    }
    underWay = undefined;
  }

  const timer = setInterval(() => {
    const now = clock.now();
    if (!underWay && isTime(now)) underWay = sweepAgain(now);
  }, every);

  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
