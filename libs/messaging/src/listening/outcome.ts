/** What a listener made of an event. */
export type Outcome =
  | { kind: 'applied' }
  /** Nothing to do, and that is right: a repeat, or something that is no concern of this listener. */
  | { kind: 'ignored'; reason: string }
  /** Something must come first: the event is delivered again later. */
  | { kind: 'waiting'; reason: string };

export const applied: Outcome = { kind: 'applied' };
export const ignored = (reason: string): Outcome => ({ kind: 'ignored', reason });
export const waiting = (reason: string): Outcome => ({ kind: 'waiting', reason });

/** Thrown by a listener when no later try can succeed: the event becomes a dead letter at once. */
export class PermanentFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PermanentFailure';
  }
}
