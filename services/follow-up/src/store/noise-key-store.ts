import { randomBytes } from 'node:crypto';
import { isDuplicateKey } from '@samspar/messaging';
import { type Connection, Schema } from 'mongoose';

interface NoiseKey {
  _id: string;
  key: string;
}

const theOne = 'noise-key';
const keyLength = 32;

/**
 * Reads the secret that decides the noise in published figures, or makes it the first time. Whoever had it could take the
 * noise away. If it is lost, the figures get other noise, and nothing else happens.
 */
export async function readOrMakeNoiseKey(connection: Connection): Promise<Buffer> {
  const schema = new Schema<NoiseKey>(
    { _id: String, key: String },
    { versionKey: false, collection: 'noise-key' },
  );
  const model = connection.model<NoiseKey>('noise-key', schema);
  try {
    await model.create({ _id: theOne, key: randomBytes(keyLength).toString('base64') });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const found = await model.findById(theOne).orFail().lean<NoiseKey>();
  return Buffer.from(found.key, 'base64');
}
