import { describe, expect, it } from 'vitest';
import { anEmployerAfter } from '../../../test/employer-examples.ts';
import type { Employer } from './employer.ts';
import { likelyDuplicates } from './likely-duplicates.ts';

const known = (id: string, changes: Partial<Employer>) => ({
  id,
  state: { ...anEmployerAfter(), ...changes },
});
const bygg = known('bygg', { name: 'Exempel Bygg AB', organisationsnummer: '5560000019' });
const inVanersborg = known('elsewhere', { name: 'Exempel Bygg AB', municipality: '1487' });
const maleri = known('maleri', { name: 'Påhittat Måleri HB' });
const all = [maleri, inVanersborg, bygg];
const found = (...sought: Parameters<typeof likelyDuplicates<(typeof all)[number]>>) =>
  likelyDuplicates(...sought).map(({ employer, reasons }) => [employer.id, ...reasons]);

describe('Likely duplicates', () => {
  it('say why, the nearest first', () => {
    expect(found({ name: 'Bygg Exempel Aktiebolag', municipality: '1488' }, all)).toEqual([
      ['bygg', 'same-name', 'same-municipality'],
      ['elsewhere', 'same-name'],
    ]);
  });

  it('are found by number under any name, before all others', () => {
    const sought = { name: 'Något helt annat', municipality: '1487', organisationsnummer: '5560000019' };
    expect(found(sought, all)).toEqual([['bygg', 'same-organisationsnummer']]);
  });

  it('may be less alike where the place speaks for it', () => {
    const sought = { name: 'Exempel Bygg och Kakel Väst' };
    expect(found({ ...sought, municipality: '1488' }, all)).toEqual([
      ['bygg', 'similar-name', 'same-municipality'],
    ]);
    expect(found(sought, all)).toEqual([]);
  });

  it('know where an employer has a workplace', () => {
    const branch = known('bygg', {
      name: 'Exempel Bygg AB',
      workplaces: [{ id: 'w', name: 'Depån', municipality: '1444' }],
    });
    expect(found({ name: 'Exempel Bygg', municipality: '1444' }, [branch])).toEqual([
      ['bygg', 'same-name', 'workplace-in-municipality'],
    ]);
  });

  it('are none where only the form is the same', () => {
    expect(found({ name: 'Nånting AB', municipality: '1488' }, all)).toEqual([]);
  });
});
