import { type ServiceName, serviceNames } from '@samspar/contracts';
import { natsAdministrator } from '@samspar/messaging';

/** The users of a NATS server: one per service, and the administrator who declares streams. */
export const natsUsers = [...serviceNames, natsAdministrator] as const;

/** Environment variable that holds a NATS user's password. */
export const passwordVariable = (user: ServiceName | typeof natsAdministrator): string =>
  `NATS_PASSWORD_${user.toUpperCase().replaceAll('-', '_')}`;
