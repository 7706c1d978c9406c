/** Who is signed in, as the identity provider says. */
export interface Person {
  role: string;
  organisation: string;
  municipalities: readonly string[];
  displayName: string;
}

/** What the services are asked with. None of it may reach the browser. */
export interface Tokens {
  access: string;
  accessEndsAt: Date;
  /** Absent where the provider gives none: the session then ends with the access token. */
  refresh?: string;
}

export interface Session {
  /** A digest of the cookie's value: what is stored lets nobody in. */
  id: string;
  person: Person;
  tokens: Tokens;
  signedInAt: Date;
  lastSeenAt: Date;
  /** Counts the renewals of the tokens. */
  version: number;
}

const minute = 60_000;
/** Nobody stays signed in longer, whatever they do: a working day. */
export const longestSession = 12 * 60 * minute;
/** Nobody who does nothing stays signed in longer. */
export const longestPause = 60 * minute;
/** An access token is renewed when less than this is left of it. */
const renewAhead = minute;
/** How old the note of when someone was last seen may be before it is written anew. */
const seenPrecision = minute;

export function isOver({ signedInAt, lastSeenAt }: Pick<Session, 'signedInAt' | 'lastSeenAt'>, now: Date) {
  return (
    now.getTime() - signedInAt.getTime() >= longestSession ||
    now.getTime() - lastSeenAt.getTime() >= longestPause
  );
}

export function shouldNoteSeen({ lastSeenAt }: Session, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= seenPrecision;
}

export function isDueForRenewal({ tokens }: Session, now: Date): boolean {
  return tokens.accessEndsAt.getTime() - now.getTime() < renewAhead;
}

export function isUsable({ tokens }: Session, now: Date): boolean {
  return tokens.accessEndsAt > now;
}
