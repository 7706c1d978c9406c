import { createSignal } from './signal.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** How far the system's clock goes ahead of real time, in milliseconds: 0 unless the system is tried on another day. */
export const clockAhead = createSignal(0);

/** What time it is in the system. */
export const now = (): Date => new Date(Date.now() + clockAhead.get());

/** Today's calendar date in Sweden. */
export const today = (): string => calendar.format(now());
