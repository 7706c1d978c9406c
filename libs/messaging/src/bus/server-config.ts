import { type ServiceName, serviceNames } from '@samspar/contracts';
import { permissionsOf } from './permissions.ts';

/** NATS user that declares streams and reads the server's state. No service uses it. */
export const natsAdministrator = 'administrator';

export interface NatsServerConfigOptions {
  host: string;
  port: number;
  storeDirectory: string;
  /** A password for every service and for the administrator. */
  passwords: Record<ServiceName | typeof natsAdministrator, string>;
  /** Extra lines for servers that know more than Debian's 2.9, such as `sync_interval` inside `jetstream`. */
  jetstreamOptions?: string[];
}

/** The configuration file of a NATS server on which every service has its own user and permissions. */
export function natsServerConfig(options: NatsServerConfigOptions): string {
  const users = [
    `    { user: ${natsAdministrator}, password: ${quote(options.passwords[natsAdministrator])} }`,
    ...serviceNames.map((service) => userLine(service, options.passwords[service])),
  ];
  return [
    `host: ${quote(options.host)}`,
    `port: ${options.port}`,
    'server_name: samspar',
    'max_payload: 1MB',
    'jetstream {',
    `  store_dir: ${quote(options.storeDirectory)}`,
    ...(options.jetstreamOptions ?? []).map((line) => `  ${line}`),
    '}',
    'authorization {',
    '  users: [',
    users.join('\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function userLine(service: ServiceName, password: string): string {
  const { publish, subscribe } = permissionsOf(service);
  const list = (subjects: string[]) => `[${subjects.map(quote).join(', ')}]`;
  return (
    `    { user: ${service}, password: ${quote(password)}, ` +
    `permissions: { publish: ${list(publish)}, subscribe: ${list(subscribe)} } }`
  );
}

function quote(text: string): string {
  return JSON.stringify(text);
}
