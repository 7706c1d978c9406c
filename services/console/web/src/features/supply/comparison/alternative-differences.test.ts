import { describe, expect, it } from 'vitest';
import { textIn } from '../../../texts/define-texts.ts';
import * as reference from '../../../ui/names/reference-data.ts';
import { codeNames } from '../../../ui/names/use-code-names.ts';
import { type AlternativeDraft, emptyRole } from '../draft/enquiry-draft.ts';
import { supplyTexts, type TranslateSupply } from '../supply-texts.ts';
import { differencesFrom } from './alternative-differences.ts';
import { comparisonOf } from './comparison-rows.ts';

const t: TranslateSupply = (key, values) => textIn(supplyTexts, 'sv', key, values);
const words = { t, names: codeNames(reference, 'sv'), date: (value: string) => value };
const cleaner = { ...emptyRole('r1', '9111'), licence: 'B' as const, swedish: '3' };
const caretaker = emptyRole('r2', '5152');
const base: AlternativeDraft = { id: 'a', name: '', start: '2027-02-01', roles: [cleaner, caretaker] };
const occupation = words.names.occupation('9111');
const fives = (low: number) => ({
  text: low === 0 ? '< 5' : `${low}–${low + 4}`,
  atLeast: low,
  atMost: low + 4,
});
const lowerBound = (atLeast: number) => ({ text: `minst ${atLeast}`, atLeast, atMost: null });

describe('What sets an alternative apart', () => {
  it('is nothing for a copy', () => {
    expect(differencesFrom(words, base, { ...base, id: 'b' })).toEqual([]);
  });

  it.each<[string, Partial<AlternativeDraft>, string[]]>([
    [
      'a requirement dropped',
      { roles: [{ ...cleaner, licence: '' }, caretaker] },
      [`${occupation}: utan körkort B`],
    ],
    [
      'a requirement changed',
      { roles: [{ ...cleaner, swedish: '2' }, caretaker] },
      [`${occupation}: utan svenska, lägst SFI C`, `${occupation}: med svenska, lägst SFI B`],
    ],
    ['a later start', { start: '2027-08-01' }, ['start 2027-08-01']],
    [
      'another number',
      { roles: [{ ...cleaner, number: '6' }, caretaker] },
      [`${occupation}: 6 i stället för 2`],
    ],
    ['a role less', { roles: [caretaker] }, [`utan rollen ${occupation}`]],
    [
      'the same occupation twice',
      { roles: [cleaner, caretaker, { ...cleaner, id: 'r3' }] },
      [`med rollen ${occupation}`],
    ],
  ])('is %s', (_what, change, expected) => {
    expect(differencesFrom(words, base, { ...base, id: 'b', ...change })).toEqual(expected);
  });
});

describe('Alternatives side by side', () => {
  const role = { wanted: 2, eligible: fives(0), reachable: fives(5), mustHaves: [] };
  const combined = { wanted: 4, eligible: lowerBound(0), reachable: lowerBound(3) };
  const counts = { asOf: '2026-11-22', model: 1, roles: [role, { ...role, eligible: fives(10) }], combined };

  it('shows the bands as the services give them, each role in its own row whatever its place', () => {
    const swapped = { ...base, id: 'b', name: 'tvärtom', roles: [caretaker, cleaner] };
    const { columns, rows } = comparisonOf(words, [
      { alternative: base, counts },
      { alternative: swapped, counts },
    ]);
    expect(columns.map(({ header }) => header)).toEqual(['Jämförs', 'Alternativ A', 'Alternativ B: tvärtom']);
    const eligible = rows.find(({ what }) => what === `${occupation}: uppfyller kraven i dag`);
    expect(eligible).toMatchObject({ a: '< 5', b: '10–14' });
    expect(rows.at(-1)).toMatchObject({ a: 'minst 3 av 4', b: 'minst 3 av 4' });
  });

  it('says nothing of what has not been counted', () => {
    const { rows } = comparisonOf(words, [
      { alternative: base, counts },
      { alternative: { ...base, id: 'b', roles: [cleaner] }, counts: undefined },
    ]);
    const cells = rows.filter(({ what }) => String(what).includes('dag')).map(({ b }) => b);
    expect(new Set(cells)).toEqual(new Set(['–']));
  });
});
