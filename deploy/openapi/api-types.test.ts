import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiTypesOf, typedServices, typesFile } from './api-types.ts';

describe('The types the web application is checked against', () => {
  it.each(typedServices)('are what %s answers now; `npm run api-types` writes them anew', async (service) => {
    const types = await apiTypesOf(service);
    expect(types).toContain('export interface operations');
    expect(readFileSync(typesFile(service), 'utf8')).toBe(types);
  });
});
