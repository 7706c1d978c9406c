import { notFound } from '@samspar/contracts';
import { createTurns, type Loaded, RevisionConflict, retryOnConflict } from '@samspar/messaging';
import { changedByOthers } from '../errors/problem.ts';
import type { Answer, OperationRequest } from './serve.ts';

/** What the gate asks of a request; `Asked` is what else the `place` or what was `seen` follows from. */
type Request = Pick<OperationRequest, 'operation' | 'target' | 'authorize' | 'seenRevision' | 'act'>;

/** What has to be known of a kind of thing to read or change one of them. */
export interface Thing<State, Asked = unknown> {
  /** What a person calls it, in the definite form a refusal begins with: `Förfrågan`. */
  what: string;
  /**
   * The municipalities it belongs to, or the part of it that the request names: the actor must be allowed in each. None
   * where the permission holds everywhere.
   */
  place?: (state: State, asked: Asked) => string | readonly string[];
}

/** What is different where a thing is changed. */
export interface Changing<State, Asked = unknown> extends Thing<State, Asked> {
  /**
   * Refuses a change by someone who has seen it otherwise, or the part of it that the request names, and says who changed
   * what since. A bare 412 where it isn't given.
   */
  seen?: (thing: Loaded<State>, seenRevision: number, asked: Asked) => void;
  /** Lets the changes of one thing through one at a time, and decides again where another process saved in between. */
  inTurn?: boolean;
}

/** A store as the gate uses it. */
export interface Changeable<State, Event> {
  load(id: string): Promise<Loaded<State> | undefined>;
  save(before: Loaded<State>, events: readonly Event[]): Promise<Loaded<State>>;
}

/**
 * The gate: the one place where an existing thing is loaded (404), the actor is asked about (403), the revision seen is
 * compared (412), the decision is made and saved, and the answer shown. An operation that `creates` adds to the thing without
 * having seen it: two who add at once both do.
 */
export function changing<State, Event, Asked = unknown>(
  store: Changeable<State, Event>,
  options: Changing<State, Asked>,
) {
  const { seen = requireSeen, inTurn = false } = options;
  const turns = createTurns();
  const load = reading(store, options);

  return async <Shown>(
    request: Request & Asked,
    decide: (
      state: State,
      act: Request['act'],
      thing: Loaded<State>,
    ) => readonly Event[] | Promise<readonly Event[]>,
    show: (thing: Loaded<State>) => Shown | Promise<Shown>,
  ): Promise<Answer<Shown>> => {
    const changes = request.operation.effect === 'changes';
    const inReach = async () => {
      const thing = await load(request);
      if (changes) seen(thing, request.seenRevision, request);
      return thing;
    };
    const change = async () => {
      const thing = await inReach();
      const events = await decide(thing.state, request.act, thing);
      try {
        return await store.save(thing, events);
      } catch (error) {
        if (changes && error instanceof RevisionConflict) await inReach();
        throw error;
      }
    };
    const saved = await (inTurn
      ? turns(request.target, change)
      : changes
        ? change()
        : retryOnConflict(change));
    return { body: await show(saved), revision: saved.revision };
  };
}

/** Loads the thing a request is about: it is there, and the actor may. */
export function reading<State, Asked = unknown>(
  store: Pick<Changeable<State, never>, 'load'>,
  { what, place }: Thing<State, Asked>,
): (request: Pick<Request, 'target' | 'authorize'> & Asked) => Promise<Loaded<State>> {
  return async (request) => {
    const thing = await store.load(request.target);
    if (!thing) throw notFound(what);
    if (place) for (const each of [place(thing.state, request)].flat()) request.authorize(each);
    return thing;
  };
}

/** Refuses with 412 when the caller has not seen the thing, or the part of it, as it now is. */
export function requireSeen({ revision }: { revision: number }, seenRevision: number): void {
  if (revision !== seenRevision) throw changedByOthers();
}
