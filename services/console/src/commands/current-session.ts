import { type Session, shouldNoteSeen } from '../domain/session.ts';
import type { SessionStore } from '../store/session-store.ts';
import { createSessionInForce } from './session-in-force.ts';

/** Finds the session a cookie stands for, if it is not over, and notes that its owner is there. */
export function createCurrentSession(deps: { sessions: SessionStore; now: () => Date }) {
  const { sessions, now } = deps;
  const sessionInForce = createSessionInForce(deps);
  return async (cookieValue: string | undefined): Promise<Session | undefined> => {
    const session = await sessionInForce(cookieValue);
    if (session && shouldNoteSeen(session, now())) await sessions.noteSeen(session.id, now());
    return session;
  };
}
