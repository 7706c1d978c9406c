import type { Envelope, EventDefinition } from '@samspar/contracts';
import { createActor } from '@samspar/runtime';
import type { Role } from '@samspar/contracts';
import { refusals } from '../domain/refusals.ts';
import type { Person, Session } from '../domain/session.ts';
import { type Allowances, mayHear } from '../domain/who-may-hear.ts';
import type { LiveStream } from './live-stream.ts';

/** As many windows as anyone works in. */
const mostPerSession = 8;

interface Listener {
  person: string;
  allowed: Allowances;
  streams: Set<LiveStream>;
}

export type LiveAudience = ReturnType<typeof createLiveAudience>;

/** Everybody who listens now in this process: what they may hear, and the streams they hear it through. */
export function createLiveAudience() {
  const listeners = new Map<string, Listener>();
  let closed = false;

  function listenerOf({ id, person }: Session): Listener {
    const known = listeners.get(id) ?? { ...ruleOf(person), streams: new Set<LiveStream>() };
    listeners.set(id, known);
    return known;
  }

  function end(sessionId: string, goodbye?: string): void {
    const streams = listeners.get(sessionId)?.streams ?? [];
    listeners.delete(sessionId);
    for (const stream of streams) {
      if (goodbye) stream.send(goodbye, {});
      stream.end();
    }
  }

  /** Ends all streams: browsers ask for them again, and read anew what they show. */
  const endAll = () => {
    for (const sessionId of listeners.keys()) end(sessionId);
  };

  return {
    /** Adds a stream; `open` is called when there is room for it. Gives what takes it away again. */
    join(session: Session, open: () => LiveStream): () => void {
      if (closed) throw refusals.stopping();
      if ((listeners.get(session.id)?.streams.size ?? 0) >= mostPerSession) throw refusals.tooManyWindows();
      const listener = listenerOf(session);
      const stream = open();
      listener.streams.add(stream);
      return () => {
        listener.streams.delete(stream);
        if (listener.streams.size === 0 && listeners.get(session.id) === listener) {
          listeners.delete(session.id);
        }
      };
    },

    /** Tells those who may know that something has changed; what it has become they read for themselves. */
    tell(event: EventDefinition, { subject: id, revision, data }: Envelope): void {
      const change = { event: event.name, about: event.about, id, revision };
      for (const { allowed, streams } of listeners.values()) {
        if (!mayHear(allowed, event, data)) continue;
        for (const stream of streams) stream.send('change', change);
      }
    },

    sessionIds: () => [...listeners.keys()],

    /** Shows that the streams of a session live; what it may hear follows its person's role. */
    beat({ id, person }: Session): void {
      const listener = listeners.get(id);
      if (!listener) return;
      if (listener.person !== keyOf(person)) Object.assign(listener, ruleOf(person));
      for (const stream of listener.streams) stream.beat();
    },

    /** The session is over. */
    endSession: (sessionId: string) => end(sessionId, 'session-ended'),

    endAll,

    /** Ends all streams and opens no more. */
    close(): void {
      closed = true;
      endAll();
    },

    size: () => [...listeners.values()].reduce((sum, { streams }) => sum + streams.size, 0),
  };
}

const keyOf = (person: Person) => JSON.stringify([person.role, person.municipalities]);

function ruleOf(person: Person): Pick<Listener, 'person' | 'allowed'> {
  const { organisation, municipalities } = person;
  const role = person.role as Role; // a role nobody has any more may nothing
  return {
    person: keyOf(person),
    allowed: createActor({ id: '', name: '', token: '', role, organisation, municipalities }),
  };
}
