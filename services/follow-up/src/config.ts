import { serviceConfig } from '@samspar/runtime';

/** What this service reads from its environment. */
export const configSchema = serviceConfig;
