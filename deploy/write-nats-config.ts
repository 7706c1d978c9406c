import { writeFile } from 'node:fs/promises';
import { serviceNames } from '@samspar/contracts';
import { natsAdministrator, natsServerConfig } from '@samspar/messaging';
import { readConfig } from '@samspar/runtime';
import { z } from 'zod';

const users = [...serviceNames, natsAdministrator] as const;
type User = (typeof users)[number];

/** Environment variable that holds a NATS user's password. */
export const passwordVariable = (user: User): string =>
  `NATS_PASSWORD_${user.toUpperCase().replaceAll('-', '_')}`;

/** Writes the configuration of a production NATS server, with the users and permissions the contracts imply. */
export const configSchema = z
  .object({ NATS_CONFIG_FILE: z.string().min(1) })
  .extend(Object.fromEntries(users.map((user) => [passwordVariable(user), z.string().min(16)])));

if (import.meta.url === `file://${process.argv[1]}`) {
  const config = readConfig(configSchema, process.env) as Record<string, string>;
  const passwords = Object.fromEntries(users.map((user) => [user, config[passwordVariable(user)]])) as Record<
    User,
    string
  >;
  const text = natsServerConfig({
    host: '0.0.0.0',
    port: 4222,
    storeDirectory: '/data',
    passwords,
    jetstreamOptions: ['sync_interval: always'],
  });
  await writeFile(config['NATS_CONFIG_FILE'] ?? '', text, { mode: 0o644 });
}
