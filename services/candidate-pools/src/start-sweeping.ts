import { startRounds } from '@samspar/messaging';
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
  const isTime = (now: Date) =>
    calendarDateOf(now) !== calendarDateOf(sweptAt) || now.getTime() - sweptAt.getTime() >= hour;

  async function look(): Promise<void> {
    const now = clock.now();
    if (!isTime(now)) return;
    await sweep();
    sweptAt = now;
  }

  return startRounds({ work: look, every, log, name: 'sweep' }).stop;
}
