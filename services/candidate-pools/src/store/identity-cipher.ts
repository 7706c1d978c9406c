import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Identity } from '../domain/identity.ts';

/** An identity as it is stored: unreadable without the master key, and only under its own candidate's id. */
export interface SealedIdentity {
  /** The person's own data key, encrypted. Destroying it makes `sealed` unreadable for ever, in backups too. */
  wrappedKey: string;
  sealed: string;
}

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

export type IdentityCipher = ReturnType<typeof createIdentityCipher>;

/**
 * Encrypts identities (AES-256-GCM, a data key per person, wrapped by the master key) and makes values searchable
 * without being readable (HMAC-SHA-256). Each purpose has a key of its own, derived from the master key by HKDF, so
 * that no key is used with two algorithms. The candidate's id is authenticated with every ciphertext: one that is moved
 * to another candidate does not open.
 */
export function createIdentityCipher(masterKey: Buffer) {
  if (masterKey.length !== keyBytes) throw new Error(`The master key must have ${keyBytes} bytes.`);
  const derive = (purpose: string) =>
    Buffer.from(
      hkdfSync('sha256', masterKey, Buffer.alloc(0), `samspar candidate-pools ${purpose} v1`, keyBytes),
    );
  const wrappingKey = derive('data key wrapping');
  const blindingKeys = { personnummer: derive('personnummer index'), request: derive('request digest') };

  return {
    seal(candidateId: string, identity: Identity): SealedIdentity {
      const dataKey = randomBytes(keyBytes);
      const sealed = encrypt(dataKey, Buffer.from(JSON.stringify(identity)), `${candidateId}:identity`);
      const wrappedKey = encrypt(wrappingKey, dataKey, `${candidateId}:key`);
      return { wrappedKey, sealed };
    },

    /** Throws when the stored values have been altered, moved, or were sealed under another master key. */
    open(candidateId: string, { wrappedKey, sealed }: SealedIdentity): Identity {
      const dataKey = decrypt(wrappingKey, wrappedKey, `${candidateId}:key`);
      return JSON.parse(decrypt(dataKey, sealed, `${candidateId}:identity`).toString()) as Identity;
    },

    /** The same for the same value, and says nothing of it to whoever lacks the master key. */
    blind(purpose: keyof typeof blindingKeys, value: string): string {
      return createHmac('sha256', blindingKeys[purpose]).update(value).digest('base64url');
    },
  };
}

/**
 * Nonce, tag and ciphertext, in one. Random nonces are safe here: a data key encrypts once, and the wrapping key once
 * per person, far below the 2^32 of NIST SP 800-38D § 8.3.
 */
function encrypt(key: Buffer, plain: Buffer, context: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(context));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString('base64');
}

function decrypt(key: Buffer, stored: string, context: string): Buffer {
  const bytes = Buffer.from(stored, 'base64');
  const nonce = bytes.subarray(0, nonceBytes);
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
  const ciphertext = bytes.subarray(nonceBytes + tagBytes);
  try {
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch (cause) {
    throw new Error('An identity cannot be opened: it has been altered or belongs elsewhere.', { cause });
  }
}
