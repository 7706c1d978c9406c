import { describe, expect, it } from 'vitest';
import { isMunicipality, municipalities, municipalityByCode } from './municipalities.ts';

describe('municipalities', () => {
  it('are the twelve parties', () => {
    expect(municipalities).toHaveLength(12);
    expect(municipalityByCode('1488')?.name).toBe('Trollhättan');
    expect(isMunicipality('1480')).toBe(false);
  });

  it('are neighbours both ways and within one region', () => {
    for (const { code, region, neighbours } of municipalities) {
      for (const neighbour of neighbours.map(municipalityByCode)) {
        expect(neighbour?.neighbours, code).toContain(code);
        expect(neighbour?.region, code).toBe(region);
      }
    }
  });
});
