import { writeFile } from 'node:fs/promises';
import { natsServerConfig } from '@samspar/messaging';
import { readConfig } from '@samspar/runtime';
import { z } from 'zod';
import { natsUsers, passwordVariable } from './nats-passwords.ts';

const configSchema = z
  .object({ NATS_CONFIG_FILE: z.string().min(1) })
  .extend(Object.fromEntries(natsUsers.map((user) => [passwordVariable(user), z.string().min(16)])));

/** Writes the configuration of a production NATS server, with the users and permissions the contracts imply. */
const config = readConfig(configSchema, process.env) as Record<string, string>;
const passwords = Object.fromEntries(natsUsers.map((user) => [user, config[passwordVariable(user)]]));
const text = natsServerConfig({
  host: '0.0.0.0',
  port: 4222,
  storeDirectory: '/data',
  passwords: passwords as Parameters<typeof natsServerConfig>[0]['passwords'],
  jetstreamOptions: ['sync_interval: always'],
});
await writeFile(config['NATS_CONFIG_FILE'] ?? '', text);
