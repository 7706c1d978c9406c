import { fileURLToPath } from 'node:url';
import type { Operation } from '@samspar/contracts';
import { allOperations } from '@samspar/contracts/api/all-operations';
import { openApiOf } from '@samspar/runtime';
import { typescriptOf } from '../../services/console/web/tooling/typescript-of.ts';
import { routesOf } from './routes-of.ts';

/** The services whose interfaces the web application speaks. */
export const typedServices = [
  'employer-contacts',
  'candidate-pools',
  'job-tracks',
  'procurement',
  'scoring',
  'follow-up',
] as const;

/** The file that holds the types of a service's interface. */
export function typesFile(service: string): string {
  const folder = new URL('../../services/console/web/src/api/generated/', import.meta.url);
  return fileURLToPath(new URL(`${service}.ts`, folder));
}

/** The types of a service's interface, as its operations are now. */
export async function apiTypesOf(service: (typeof typedServices)[number]): Promise<string> {
  const info = { name: service, title: service, description: '', version: '1.0.0' };
  const declared: Partial<Record<string, readonly Operation[]>> = allOperations;
  const operations = declared[service] ?? (await routesOf(service)).map(({ operation }) => operation);
  return typescriptOf(openApiOf(info, operations));
}
