import { createHash } from 'node:crypto';
import { isDuplicateKey } from '@samspar/messaging';
import { type Connection, Schema } from 'mongoose';

/** One reading of persons' data: who, whom, why and with what result. */
export interface AccessEntry {
  actor: string;
  role: string;
  /** The operation that read. */
  operation: string;
  /** What the reader gave as reason, where one is asked for. */
  reason: string;
  /** Pseudonyms of those who were read. */
  candidates: string[];
  result: 'shown' | 'refused';
}

interface StoredEntry extends AccessEntry {
  _id: number;
  at: string;
  previousHash: string;
  hash: string;
}

export type AccessLog = ReturnType<typeof createAccessLog>;

/**
 * An append-only log in which every entry carries the hash of the one before it: a removed or altered entry shows.
 * Several processes may write: the next number is won by one of them, and the others try again.
 */
export function createAccessLog(connection: Connection, now: () => Date) {
  const schema = new Schema<StoredEntry>(
    {
      _id: Number,
      at: String,
      actor: String,
      role: String,
      operation: String,
      reason: String,
      candidates: [String],
      result: String,
      previousHash: String,
      hash: String,
    },
    { versionKey: false, collection: 'access-log' },
  );
  const model = connection.model<StoredEntry>('access-log', schema);
  let tail: Pick<StoredEntry, '_id' | 'hash'> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function newest(): Promise<Pick<StoredEntry, '_id' | 'hash'>> {
    const last = await model.findOne().sort({ _id: -1 }).lean<StoredEntry>();
    return last ?? { _id: 0, hash: '' };
  }

  async function write(entry: AccessEntry): Promise<void> {
    for (;;) {
      const before = tail ?? (await newest());
      const body = { _id: before._id + 1, at: now().toISOString(), ...entry, previousHash: before.hash };
      const stored = { ...body, hash: hashOf(body) };
      try {
        await model.create(stored);
        tail = stored;
        return;
      } catch (error) {
        tail = undefined;
        if (!isDuplicateKey(error)) throw error;
      }
    }
  }

  return {
    /** Writes an entry; resolves when it is stored. Nothing may be shown before that. */
    append(entry: AccessEntry): Promise<void> {
      const mine = turn.then(() => write(entry));
      turn = mine.catch(() => {});
      return mine;
    },

    /** Entries, newest first. */
    async list({ page, limit }: { page: number; limit: number }): Promise<StoredEntry[]> {
      return model
        .find()
        .sort({ _id: -1 })
        .skip((page - 1) * limit)
        .limit(limit)
        .lean<StoredEntry[]>();
    },

    /** The number of the first entry that does not follow from the one before it; `undefined` when the chain is whole. */
    async firstBreak(): Promise<number | undefined> {
      let previous = { _id: 0, hash: '' };
      for await (const row of model.find().sort({ _id: 1 }).lean<StoredEntry>().cursor()) {
        const { hash, ...body }: StoredEntry = row;
        if (body._id !== previous._id + 1 || body.previousHash !== previous.hash || hash !== hashOf(body)) {
          return body._id;
        }
        previous = { _id: body._id, hash };
      }
      return undefined;
    },
  };
}

function hashOf(entry: Omit<StoredEntry, 'hash'>): string {
  const { _id, at, actor, role, operation, reason, candidates, result, previousHash } = entry;
  const fields = [_id, at, actor, role, operation, reason, candidates, result, previousHash];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
