import { type CreationRequest, IdempotencyKeyReused, isDuplicateKey } from '@samspar/messaging';
import { type Connection, Schema } from 'mongoose';
import type { Identity } from '../domain/identity.ts';
import type { IdentityCipher } from './identity-cipher.ts';

/** By candidate id. Someone protected has only the index, someone erased only the request that created them. */
interface StoredIdentity {
  _id: string;
  blindIndex?: string;
  wrappedKey?: string;
  sealed?: string;
  requestKey: string;
  requestHash?: string;
  /** The candidate may not exist yet. */
  pending?: true;
  touchedAt: string;
}

/** What a reservation is made from. `markerOnly`: who it is shall not be kept. */
export interface Reservation {
  candidateId: string;
  identity: Identity;
  request: CreationRequest;
  markerOnly: boolean;
}

export type IdentityStore = ReturnType<typeof createIdentityStore>;

/** Who the candidates are: encrypted per person, found by a blind index of the personnummer. */
export function createIdentityStore(connection: Connection, cipher: IdentityCipher, now: () => Date) {
  const schema = new Schema<StoredIdentity>(
    {
      _id: String,
      blindIndex: String,
      wrappedKey: String,
      sealed: String,
      requestKey: String,
      requestHash: String,
      pending: Boolean,
      touchedAt: String,
    },
    { versionKey: false, collection: 'identities' },
  );
  schema.index(
    { blindIndex: 1 },
    { unique: true, partialFilterExpression: { blindIndex: { $exists: true } } },
  );
  schema.index({ requestKey: 1 }, { unique: true });
  schema.index({ pending: 1 }, { partialFilterExpression: { pending: true } });
  const model = connection.model<StoredIdentity>('identities', schema);
  const indexOf = (personnummer: string) => cipher.blind('personnummer', personnummer);

  async function reserve(reservation: Reservation): Promise<string | undefined> {
    const { candidateId, identity, request, markerOnly } = reservation;
    const requestHash = cipher.blind('request', request.hash);
    try {
      await model.create({
        _id: candidateId,
        blindIndex: indexOf(identity.personnummer),
        ...(!markerOnly && cipher.seal(candidateId, identity)),
        requestKey: request.key,
        requestHash,
        pending: true,
        touchedAt: now().toISOString(),
      });
      return candidateId;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return resume(reservation, requestHash);
    }
  }

  async function resume(reservation: Reservation, requestHash: string): Promise<string | undefined> {
    const earlier = await model.findOne({ requestKey: reservation.request.key }).lean<StoredIdentity>();
    if (!earlier) return undefined;
    if (earlier.requestHash && earlier.requestHash !== requestHash) throw new IdempotencyKeyReused();
    const touched = await model.updateOne({ _id: earlier._id }, { $set: { touchedAt: now().toISOString() } });
    return touched.matchedCount > 0 ? earlier._id : reserve(reservation);
  }

  return {
    model,

    /**
     * Holds a personnummer for a candidate who is about to be created. The same request again gets the same id;
     * `undefined` when somebody else's request came first.
     */
    reserve,

    /** The candidate has been created. */
    async settle(candidateId: string): Promise<void> {
      await model.updateOne({ _id: candidateId }, { $unset: { pending: 1 } });
    },

    /** Candidates whose creation has not been heard of since `before`. */
    async unsettled(before: Date): Promise<string[]> {
      const rows = await model
        .find({ pending: true, touchedAt: { $lt: before.toISOString() } }, { _id: 1 })
        .lean<Pick<StoredIdentity, '_id'>[]>();
      return rows.map(({ _id }) => _id);
    },

    /** Lets go of a reservation that has not been touched since `before`. */
    async release(candidateId: string, before: Date): Promise<void> {
      await model.deleteOne({ _id: candidateId, pending: true, touchedAt: { $lt: before.toISOString() } });
    },

    /** The identities of some candidates, by id. Those who have none are left out. */
    async open(candidateIds: readonly string[]): Promise<Map<string, Identity>> {
      const rows = await model.find({ _id: { $in: [...candidateIds] } }).lean<StoredIdentity[]>();
      return new Map(
        rows.flatMap(({ _id, wrappedKey, sealed }) =>
          wrappedKey && sealed ? [[_id, cipher.open(_id, { wrappedKey, sealed })] as const] : [],
        ),
      );
    },

    /** The candidate with this personnummer (twelve digits). */
    async find(personnummer: string): Promise<string | undefined> {
      const found = await model.findOne({ blindIndex: indexOf(personnummer) }).lean<StoredIdentity>();
      return found?._id;
    },

    /** Destroys who it is and keeps the index, so that the person is not registered again. */
    async keepMarkerOnly(candidateId: string): Promise<void> {
      await model.updateOne({ _id: candidateId }, { $unset: { wrappedKey: 1, sealed: 1, requestHash: 1 } });
    },

    /** Destroys who it is and the index: the person may come back as somebody new. */
    async erase(candidateId: string): Promise<void> {
      await model.updateOne(
        { _id: candidateId },
        { $unset: { blindIndex: 1, wrappedKey: 1, sealed: 1, requestHash: 1 } },
      );
    },

    /** Which of some candidates still have more than their status allows. */
    async withLeftovers(
      candidateIds: readonly string[],
      leftover: 'sealed' | 'blindIndex',
    ): Promise<string[]> {
      const rows = await model
        .find({ _id: { $in: [...candidateIds] }, [leftover]: { $exists: true } }, { _id: 1 })
        .lean<Pick<StoredIdentity, '_id'>[]>();
      return rows.map(({ _id }) => _id);
    },
  };
}
