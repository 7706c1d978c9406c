import { isOver, type Session, shouldNoteSeen } from '../domain/session.ts';
import { recordIdOf } from '../store/seal.ts';
import type { SessionStore } from '../store/session-store.ts';

/** Finds the session a cookie stands for, if it is not over, and notes that its owner is there. */
export function createCurrentSession({ sessions, now }: { sessions: SessionStore; now: () => Date }) {
  return async (cookieValue: string | undefined): Promise<Session | undefined> => {
    const session = cookieValue ? await sessions.find(recordIdOf(cookieValue)) : undefined;
    if (!session) return undefined;
    if (isOver(session, now())) {
      await sessions.end(session.id);
      return undefined;
    }
    if (shouldNoteSeen(session, now())) await sessions.noteSeen(session.id, now());
    return session;
  };
}
