import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** Encrypts what is stored about a session, and derives what is checked but not stored. */
export type Seal = ReturnType<typeof createSeal>;

/** Creates the seal from the installation's session key (32 bytes). */
export function createSeal(sessionKey: Buffer) {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', sessionKey, '', `samspar ${purpose}`, 32));
  const sealKey = derive('session contents');
  const requestKey = derive('request token');

  return {
    /** Encrypts a value for one record: moved to another, it can't be opened. */
    close(value: unknown, recordId: string): string {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv(algorithm, sealKey, iv).setAAD(Buffer.from(recordId));
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
    },

    /** Decrypts what `close` gave; `undefined` if it was altered, moved, or closed with another key. */
    open(sealed: string, recordId: string): unknown {
      const bytes = Buffer.from(sealed, 'base64url');
      const [iv, tag] = [bytes.subarray(0, ivLength), bytes.subarray(ivLength, ivLength + tagLength)];
      try {
        const decipher = createDecipheriv(algorithm, sealKey, iv, { authTagLength: tagLength });
        decipher.setAAD(Buffer.from(recordId)).setAuthTag(tag);
        const text = decipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8');
        return JSON.parse(text + decipher.final('utf8')) as unknown;
      } catch {
        return undefined;
      }
    },

    /** The token that shows that a request comes from our own page. It follows from the session, so it is not stored. */
    requestTokenOf: (sessionId: string) =>
      createHmac('sha256', requestKey).update(sessionId).digest('base64url'),
  };
}

/** A value for a cookie: what knows it is let in. */
export function newCookieValue(): string {
  return randomBytes(32).toString('base64url');
}

/** The id a cookie's record is stored under. */
export function recordIdOf(cookieValue: string): string {
  return createHash('sha256').update(cookieValue).digest('base64url');
}
