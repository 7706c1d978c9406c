import { type Connection, Schema } from 'mongoose';
import type { Seal } from './seal.ts';

/** What must be remembered between leaving for the identity provider and coming back. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  codeVerifier: string;
  /** Path of ours to continue at. */
  returnTo: string;
}

interface PendingDocument {
  _id: string;
  sealed: string;
  endsAt: Date;
}

export type PendingSignInStore = ReturnType<typeof createPendingSignInStore>;

/** Sign-ins under way. Each is bound to a cookie and can be taken once. */
export function createPendingSignInStore(connection: Connection, seal: Seal) {
  const schema = new Schema<PendingDocument>(
    { _id: String, sealed: String, endsAt: Date },
    { versionKey: false, collection: 'pending-sign-ins' },
  );
  schema.index({ endsAt: 1 });
  const model = connection.model<PendingDocument>('pending-sign-ins', schema);

  return {
    async create(id: string, pending: PendingSignIn, endsAt: Date): Promise<void> {
      await model.create({ _id: id, sealed: seal.close(pending, id), endsAt });
    },

    /** Takes a sign-in out: of two that try, one gets it. */
    async take(id: string, now: Date): Promise<PendingSignIn | undefined> {
      const found = await model.findById(id).lean<PendingDocument>();
      if (!found) return undefined;
      const { deletedCount } = await model.deleteOne({ _id: id });
      if (deletedCount !== 1 || found.endsAt <= now) return undefined;
      return seal.open(found.sealed, id) as PendingSignIn | undefined;
    },

    /** Removes what nobody came back for. */
    async clear(now: Date): Promise<void> {
      await model.deleteMany({ endsAt: { $lte: now } });
    },
  };
}
