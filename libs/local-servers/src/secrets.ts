import { randomBytes } from 'node:crypto';
import { type ServiceName, serviceNames } from '@samspar/contracts';
import { natsAdministrator } from '@samspar/messaging';

/** A password nobody has to know. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

export type NatsPasswords = Record<ServiceName | typeof natsAdministrator, string>;

/** Passwords for every NATS user. */
export function newNatsPasswords(): NatsPasswords {
  const users = [...serviceNames, natsAdministrator] as const;
  return Object.fromEntries(users.map((user) => [user, newSecret()])) as NatsPasswords;
}
