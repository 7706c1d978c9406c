import { readFileSync } from 'node:fs';
import { branches, isSsyk, municipalities, traits } from '@samspar/reference-data';
import { describe, expect, it } from 'vitest';

const [headings = [], ...rows] = readFileSync(new URL('survey-2019.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(';'));
const answers = rows.map((cells) => new Map(headings.map((heading, index) => [heading, cells[index] ?? ''])));
const cell = (answer: Map<string, string>, heading: string) => answer.get(heading) ?? '';
const listed = (answer: Map<string, string>, heading: string) =>
  cell(answer, heading).split('|').filter(Boolean);
const count = (has: (answer: Map<string, string>) => boolean) => answers.filter(has).length;
const says = (heading: string, value: string) => (answer: Map<string, string>) =>
  cell(answer, heading) === value;

describe('the answers of 2019', () => {
  it('come from 120 companies, none of them named', () => {
    expect(answers).toHaveLength(120);
    expect(headings.filter((heading) => /namn|arbetsgivar|organisation|kommentar/.test(heading))).toEqual([]);
  });

  it.each([
    ['Trollhättan', 78, 34, 43.6],
    ['Vänersborg', 40, 18, 45],
  ])('show the published shortage in %s', (municipality, all, felt, percent) => {
    const isThere = says('kommun', municipality);
    expect(count(isThere)).toBe(all);
    expect(count((answer) => isThere(answer) && says('brist', 'ja')(answer))).toBe(felt);
    expect(Math.round((1000 * felt) / all) / 10).toBe(percent);
  });

  it('mostly ask for education or experience, often both, upper secondary and a driving licence', () => {
    const education = says('kräver utbildning', 'ja');
    const experience = says('kräver erfarenhet', 'ja');
    expect(count((answer) => education(answer) || experience(answer))).toBeGreaterThan(60);
    expect(count((answer) => education(answer) && experience(answer))).toBeGreaterThan(50);
    expect(count((answer) => Number(cell(answer, 'lägsta utbildning')) >= 3)).toBeGreaterThan(60);
    expect(count(says('kräver körkort', 'ja'))).toBeGreaterThan(60);
  });

  it('suffered mostly by recruiting longer, and rank motivation first', () => {
    const most = (heading: string, of: (values: string[]) => string[]) => {
      const counts = new Map<string, number>();
      for (const value of answers.flatMap((answer) => of(listed(answer, heading))))
        counts.set(value, (counts.get(value) ?? 0) + 1);
      return [...counts].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
    };
    expect(most('följder', (values) => values)).toEqual([
      'längre rekrytering',
      'otillsatta tjänster',
      'mer arbete för personalen',
      'tackade nej till order',
    ]);
    expect(most('egenskaper', (values) => values.slice(0, 1))[0]).toBe('Drivkraft');
  });

  it.each([
    ['C', ['7212', '7223', '3122', '2144', '3114', '3111', '3322']],
    ['F', ['7111', '7114', '3121', '7122', '7121', '7411', '7131', '7213']],
    ['H', ['4322', '8344', '4321']],
    ['A', ['6121', '8341', '6112']],
    ['N', ['7231', '7132', '9111', '5152']],
    ['G', ['5222', '5223']],
    ['I', ['5131', '5120', '9412']],
    ['P', ['2320', '2330', '2341']],
    ['Q', ['5321', '5343', '2343']],
  ])('lack the occupations of branch %s', (branch, occupations) => {
    const named = answers
      .filter(says('bransch', branch))
      .flatMap((answer) => listed(answer, 'svåra att hitta'));
    expect([...new Set(named)]).toEqual(expect.arrayContaining(occupations));
  });

  it('use only municipalities, branches, occupations and traits that exist', () => {
    for (const answer of answers) {
      expect(municipalities.map(({ name }) => name)).toContain(cell(answer, 'kommun'));
      expect(branches.map(({ code }) => code)).toContain(cell(answer, 'bransch'));
      expect(listed(answer, 'svåra att hitta').filter((ssyk) => !isSsyk(ssyk))).toEqual([]);
      expect(traits.map(({ sv }) => sv)).toEqual(expect.arrayContaining(listed(answer, 'egenskaper')));
    }
  });
});
