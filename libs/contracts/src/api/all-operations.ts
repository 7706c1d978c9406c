import type { ServiceName } from '../services.ts';
import * as everyService from './every-service.ts';
import { type Operation, operationsIn } from './operation.ts';
import * as supplyEnquiries from './procurement/supply-enquiries.ts';

/** Every operation there is, by the service that carries it out. */
export const allOperations = {
  procurement: operationsIn(supplyEnquiries),
} satisfies Partial<Record<ServiceName, readonly Operation[]>>;

/** What every service can be asked by the administrator. */
export const everyServicesOperations = operationsIn(everyService);
