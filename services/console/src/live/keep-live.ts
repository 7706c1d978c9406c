import { listensTo } from '@samspar/contracts';
import { type Bus, overhear, startRounds } from '@samspar/messaging';
import type { Surroundings } from '@samspar/runtime';
import type { Session } from '../domain/session.ts';
import type { LiveAudience } from './live-audience.ts';

export interface KeepLiveOptions {
  bus: Bus;
  audience: LiveAudience;
  /** The session with this id, while it is in force. */
  sessionWithId: (id: string) => Promise<Session | undefined>;
  /** Between two signs of life, in milliseconds. */
  heartbeat: number;
  log: Surroundings['log'];
}

/** Passes on what is said on the bus, and looks at every heartbeat whether those who listen are still signed in. Gives how it stops. */
export async function keepLive(options: KeepLiveOptions): Promise<() => Promise<void>> {
  const { bus, audience, sessionWithId, heartbeat, log } = options;
  const overhearing = overhear({
    bus,
    events: listensTo.console,
    onEvent: audience.tell,
    // Those who look read everything anew when their streams come back.
    onMissed: audience.endAll,
    log,
  });
  await overhearing.ready;

  async function beat(): Promise<void> {
    for (const id of audience.sessionIds()) {
      const session = await sessionWithId(id);
      if (session) audience.beat(session);
      else audience.endSession(id);
    }
  }

  const beating = startRounds({ work: beat, every: heartbeat, log, name: 'heartbeat' });
  return async () => {
    await beating.stop();
    await overhearing.stop();
  };
}
