import { calendarDateOf } from './calendar.ts';

/**
 * What time it is in what the system is about: days that have come, ages, deadlines, when something was said, done or read.
 * The runtime hands it out, so that a whole system can be started on another day. Real time stays real for what others measure
 * too or what ends within minutes: sign-ins, tokens and sessions (the identity provider signs in real time), waiting, the
 * lines of the log, and the order in ids.
 */
export interface Clock {
  now: () => Date;
  /** Today's calendar date in Europe/Stockholm. */
  today: () => string;
}

/** A clock that runs `ahead` milliseconds before real time, or shows what `now` says. */
export function createClock({ ahead = 0, now = () => new Date(Date.now() + ahead) } = {}): Clock {
  return { now, today: () => calendarDateOf(now()) };
}
