import { describe, expect, it } from 'vitest';
import { generateDemoRegion } from './demo-region.ts';
import { marginals } from './marginals.ts';

const today = '2026-11-22';
const tables = marginals(generateDemoRegion({ seed: 1, today }), today);
const total = (title: string) =>
  tables.find((each) => each.title === title)?.rows.reduce((sum, row) => sum + row.count, 0);

describe('the printed marginals', () => {
  it.each(['Kommun', 'Kön', 'Födelseregion', 'Ålder', 'Utbildning', 'Svenska', 'Steg'])(
    'count every candidate once by %s',
    (title) => {
      expect(total(title)).toBe(1294);
    },
  );

  it('count every employer once by branch, size and municipality', () => {
    expect(['bransch', 'storlek', 'kommun'].map((by) => total(`Arbetsgivare per ${by}`))).toEqual([
      120, 120, 120,
    ]);
  });

  it('count what is done with employers: every contact once by organisation and by how it stands', () => {
    const { contacts, enquiries } = generateDemoRegion({ seed: 1, today }).employerContacts;
    expect(total('Arbetsgivarkontakter')).toBe(contacts.length);
    expect(total('Arbetsgivarkontakter per organisation')).toBe(contacts.length);
    expect(total('Förfrågningar')).toBe(enquiries.length);
  });

  it('give the municipalities their names', () => {
    expect(tables[0]?.rows).toContainEqual({ label: 'Grästorp', count: 44 });
  });
});
