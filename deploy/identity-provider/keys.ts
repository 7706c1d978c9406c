import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'oidc-provider';
import { writePrivately } from './write-privately.ts';

/** What tokens and cookies are signed with. */
export interface Keys {
  signing: JWK;
  cookies: string[];
}

/** The keys of an installation: made at the first start, and the same ever after where there is a folder to keep them in. */
export async function readOrMakeKeys(stateDirectory: string | undefined): Promise<Keys> {
  if (!stateDirectory) return newKeys();
  const file = join(stateDirectory, 'keys.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const keys = newKeys();
    await writePrivately(file, JSON.stringify(keys));
    return keys;
  }
}

function newKeys(): Keys {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signing = { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' } as JWK;
  return { signing, cookies: [randomBytes(32).toString('base64url')] };
}
