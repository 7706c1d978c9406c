import { isDuplicateKey } from '@samspar/messaging';
import { type Connection, Schema } from 'mongoose';
import type { IdentityCipher } from './identity-cipher.ts';

interface KeyCheck {
  _id: 'master-key';
  value: string;
}

/**
 * Refuses to go on with another master key than the one the identities were sealed under: nobody could be read, and,
 * worse, the index would take everyone who is known for someone new.
 */
export async function requireSameMasterKey(connection: Connection, cipher: IdentityCipher): Promise<void> {
  const schema = new Schema<KeyCheck>(
    { _id: String, value: String },
    { versionKey: false, collection: 'key-checks' },
  );
  const model = connection.model<KeyCheck>('key-checks', schema);
  const value = cipher.blind('request', 'master key check');
  try {
    await model.create({ _id: 'master-key', value });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const first = await model.findById('master-key').lean<KeyCheck>();
    if (first?.value !== value)
      throw new Error('IDENTITY_MASTER_KEY is not the key this database was begun with.', { cause: error });
  }
}
