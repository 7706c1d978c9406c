import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NatsPasswords, newNatsPasswords, newSecret } from '@samspar/local-servers/secrets';
import { natsUsers, passwordVariable } from '../nats-passwords.ts';

/** What must stay the same from one start to the next, or the data can no longer be read. */
export interface Secrets {
  natsPasswords: NatsPasswords;
  identityMasterKey: string;
  sessionKey: string;
  clientSecret: string;
}

/**
 * Reads the installation's secrets from its data folder, or makes them at the first start. A NATS password in the
 * environment goes before: a server given by `NATS_URL` has passwords of its own.
 */
export async function readOrMakeSecrets(dataDirectory: string): Promise<Secrets> {
  const secrets = await readOrMake(dataDirectory);
  const given = natsUsers.flatMap((user) => {
    const password = process.env[passwordVariable(user)];
    return password ? [[user, password]] : [];
  });
  return { ...secrets, natsPasswords: { ...secrets.natsPasswords, ...Object.fromEntries(given) } };
}

async function readOrMake(dataDirectory: string): Promise<Secrets> {
  const file = join(dataDirectory, 'secrets.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const secrets = {
      natsPasswords: newNatsPasswords(),
      identityMasterKey: randomBytes(32).toString('base64'),
      sessionKey: randomBytes(32).toString('base64'),
      clientSecret: newSecret(),
    };
    await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
    return secrets;
  }
}
