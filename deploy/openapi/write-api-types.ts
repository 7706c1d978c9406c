import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { apiTypesOf, typedServices, typesFile } from './api-types.ts';

for (const service of typedServices) {
  const file = typesFile(service);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await apiTypesOf(service));
}
