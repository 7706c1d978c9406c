import { type Connection, Schema } from 'mongoose';
import { longestPause, longestSession, type Person, type Session, type Tokens } from '../domain/session.ts';
import type { Seal } from './seal.ts';

interface SessionDocument {
  _id: string;
  issuer: string;
  /** Person and tokens, encrypted. */
  sealed: string;
  accessEndsAt: Date;
  signedInAt: Date;
  lastSeenAt: Date;
  version: number;
  /** Until when someone has taken it on to renew the tokens. */
  renewingUntil: Date;
}

interface Contents {
  person: Person;
  access: string;
  refresh?: string;
}

export type SessionStore = ReturnType<typeof createSessionStore>;

const never = new Date(0);

/**
 * Sessions. Those of another issuer, or sealed with another key, are as if they were not there. `onEnded` is told of each
 * that this process ends.
 */
export function createSessionStore(
  connection: Connection,
  seal: Seal,
  issuer: string,
  onEnded: (id: string) => void = () => {},
) {
  const schema = new Schema<SessionDocument>(
    {
      _id: String,
      issuer: String,
      sealed: String,
      accessEndsAt: Date,
      signedInAt: Date,
      lastSeenAt: Date,
      version: Number,
      renewingUntil: Date,
    },
    { versionKey: false, collection: 'sessions' },
  );
  schema.index({ signedInAt: 1 });
  schema.index({ lastSeenAt: 1 });
  const model = connection.model<SessionDocument>('sessions', schema);

  const sealed = (id: string, person: Person, { access, refresh }: Tokens) =>
    seal.close({ person, access, ...(refresh && { refresh }) } satisfies Contents, id);

  return {
    async create({ id, person, tokens, ...rest }: Session): Promise<void> {
      const { accessEndsAt } = tokens;
      const contents = sealed(id, person, tokens);
      await model.create({ _id: id, issuer, sealed: contents, accessEndsAt, ...rest, renewingUntil: never });
    },

    async find(id: string): Promise<Session | undefined> {
      const found = await model.findOne({ _id: id, issuer }).lean<SessionDocument>();
      const contents = found && (seal.open(found.sealed, id) as Contents | undefined);
      if (!contents) return undefined;
      const { accessEndsAt, signedInAt, lastSeenAt, version } = found;
      const { person, ...tokens } = contents;
      return { id, person, tokens: { ...tokens, accessEndsAt }, signedInAt, lastSeenAt, version };
    },

    async noteSeen(id: string, now: Date): Promise<void> {
      await model.updateOne({ _id: id }, { $set: { lastSeenAt: now } });
    },

    /** Takes it on to renew the tokens. False if someone else has, or has renewed them already. */
    async claimRenewal({ id, version }: Session, now: Date, until: Date): Promise<boolean> {
      const { matchedCount } = await model.updateOne(
        { _id: id, version, renewingUntil: { $lte: now } },
        { $set: { renewingUntil: until } },
      );
      return matchedCount === 1;
    },

    async renew({ id, version, person, tokens }: Session): Promise<void> {
      const change = { sealed: sealed(id, person, tokens), accessEndsAt: tokens.accessEndsAt };
      await model.updateOne(
        { _id: id, version },
        { $set: { ...change, version: version + 1, renewingUntil: never } },
      );
    },

    async giveUpRenewal({ id, version }: Session): Promise<void> {
      await model.updateOne({ _id: id, version }, { $set: { renewingUntil: never } });
    },

    async end(id: string): Promise<void> {
      await model.deleteOne({ _id: id });
      onEnded(id);
    },

    /** Removes what is over. */
    async clear(now: Date): Promise<void> {
      await model.deleteMany({ signedInAt: { $lte: new Date(now.getTime() - longestSession) } });
      await model.deleteMany({ lastSeenAt: { $lte: new Date(now.getTime() - longestPause) } });
    },
  };
}
