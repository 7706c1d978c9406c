import { traits } from '@samspar/reference-data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDate, demandArbitrary, profileArbitrary } from '../../test/arbitraries.ts';
import { aCandidate, aDemand } from '../../test/samples.ts';
import type { ScoringProfile } from '../types.ts';
import { explain } from './explain.ts';

const asOf = '2026-11-22';

const sentences = (profile: ScoringProfile, locale: 'sv' | 'en'): Record<string, string> =>
  Object.fromEntries(explain(profile, aDemand(), asOf, locale).lines.map((each) => [each.key, each.text]));

describe('the explanation of a score', () => {
  it('names rule, evidence, who said so and how long ago, in Swedish', () => {
    const said = sentences(aCandidate(), 'sv');
    expect(said['soft:0']).toBe(
      'Drivkraft 3,4 av 5, där minst 4 önskas: handledare på arbetsplats bedömde 4 för 5 månader sedan. Ger 30 av 37,5 poäng. Medelhög säkerhet: mellan 20,63 och 37,5 poäng är rimligt.',
    );
    expect(said['soft:1']).toContain('inte bedömt än, vilket räknas som 3');
    expect(said['formal:5']).toContain('19 månader räknas av 12 efterfrågade');
    expect(said['formal:5']).toContain('30 mån, senast maj 2023 (för 3 år sedan), närhet 100 procent');
    expect(said['formal:0']).toBe('Körkort B – personbil och lätt lastbil finns. Ger inga poäng i sig.');
    expect(said.reach).toBe('Kan ta arbete i Trollhättan.');
  });

  it('says the same in English', () => {
    const said = sentences(aCandidate(), 'en');
    expect(said['soft:0']).toContain('Motivation 3.4 of 5, where at least 4 is wanted');
    expect(said['soft:0']).toContain('workplace supervisor rated 4, 5 months ago');
    expect(said['formal:1']).toBe(
      'Swedish: SFI D; at least SFI C is asked for. That is enough. Gives 7.27 of 7.27 points.',
    );
  });

  it('says of each requirement what is asked, in a few words', () => {
    const titles = (locale: 'sv' | 'en') =>
      Object.fromEntries(
        explain(aCandidate(), aDemand(), asOf, locale).lines.map((each) => [each.key, each.title]),
      );
    expect(titles('sv')).toMatchObject({
      reach: 'Kan ta arbete i Trollhättan',
      'formal:0': 'Körkort B',
      'formal:1': 'Svenska: minst SFI C',
      'soft:0': 'Drivkraft, minst 4 av 5',
    });
    expect(titles('en')['formal:1']).toBe('Swedish: at least SFI C');
  });

  it('gives points by criterion that add up to the score, and none for a built-in must-have', () => {
    const { lines, score } = explain(aCandidate(), aDemand(), asOf, 'sv');
    const given = lines.map(({ points }) => points?.given ?? 0);
    expect(given.reduce((total, each) => total + each, 0)).toBe(score);
    expect(lines.find(({ key }) => key === 'reach')).not.toHaveProperty('points');
    expect(lines.every(({ points }) => !points || points.given <= points.of)).toBe(true);
  });

  it('gives each rating behind a soft criterion with who made it and how old it is', () => {
    const { lines } = explain(aCandidate(), aDemand(), asOf, 'sv');
    const [rated, unrated] = lines.filter(({ key }) => key.startsWith('soft:'));
    expect(rated?.certainty).toMatchObject({
      confidence: 'medium',
      ratings: [{ level: 4, source: 'handledare på arbetsplats', age: 'för 5 månader sedan' }],
    });
    expect(unrated?.certainty).toMatchObject({ confidence: 'low', ratings: [] });
    expect(lines.find(({ key }) => key === 'formal:0')).not.toHaveProperty('certainty');
  });

  it('names the class that gives the right to the one asked for', () => {
    expect(sentences(aCandidate({ licences: ['C'] }), 'sv')['formal:0']).toContain('finns, genom klass C.');
  });

  it('says what is missing of a must-have that is not met', () => {
    const said = sentences(
      aCandidate({
        stage: 'mapping',
        reach: ['1490'],
        availableFrom: '2027-03-01',
        maxExtent: 50,
        schedule: ['night'],
        licences: [],
        swedish: 2,
      }),
      'sv',
    );
    expect(said.stage).toBe(
      'Steget är kartläggning. Det som saknas är steget anställningsbar eller matchningsbar.',
    );
    expect(said.reach).toContain('Trollhättan ligger utanför');
    expect(said.available).toContain('först 2027-03-01, men arbetet börjar 2027-01-15');
    expect(said.extent).toContain('högst 50 procent, men 100 procent krävs');
    expect(said.schedule).toContain('Det som saknas är dag');
    expect(said['formal:0']).toContain('saknas. Skallkrav som inte är uppfyllt.');
    expect(said['formal:1']).toContain('minst SFI C efterfrågas');
  });

  it('has a sentence for every must-have and criterion, and never an unfilled gap', () => {
    fc.assert(
      fc.property(profileArbitrary, demandArbitrary, asOfDate, (profile, demand, day) => {
        for (const locale of ['sv', 'en'] as const) {
          const { lines } = explain(profile, demand, day, locale);
          const builtIn = 3 + Number('extent' in demand) + Number('schedule' in demand);
          expect(lines).toHaveLength(builtIn + demand.formal.length + demand.soft.length);
          for (const { text } of lines) expect(text).toMatch(/^(?!.*(undefined|NaN|null|\.\.)).+\.$/u);
          for (const { title } of lines) expect(title).toMatch(/^(?!.*(undefined|NaN|null)).+$/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('uses the words of reference-data for every trait', () => {
    for (const { code, sv } of traits) {
      const demand = aDemand({ soft: [{ trait: code, wanted: 3, weight: 1 }] });
      expect(explain(aCandidate(), demand, asOf, 'sv').lines.at(-1)?.text).toContain(sv);
    }
  });
});
