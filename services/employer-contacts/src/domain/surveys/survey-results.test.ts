import type { AnswerContent } from '@samspar/contracts/api/employer-contacts/survey-answers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../test/survey-examples.ts';
import { figuresOf, shareOf } from './survey-figures.ts';
import { fewestShown, surveyResults } from './survey-results.ts';

const many = (count: number, changes: Partial<AnswerContent>) =>
  Array.from({ length: count }, () => anAnswer(changes));
const shown = <Group extends { figures: unknown }>(groups: readonly Group[]) =>
  groups.filter(({ figures }) => figures !== null);

describe('Shares', () => {
  it('have one decimal, half rounded up', () => {
    expect(shareOf(34, 78)).toEqual({ answers: 34, percent: 43.6 });
    expect(shareOf(18, 40).percent).toBe(45);
    expect([shareOf(1, 2000).percent, shareOf(1, 2001).percent]).toEqual([0.1, 0]);
    expect([shareOf(0, 0).percent, shareOf(3, 3).percent]).toEqual([0, 100]);
  });
});

describe('Figures', () => {
  const figures = figuresOf([
    anAnswer(),
    anAnswer({
      feltShortage: false,
      effects: [],
      hardToFind: [],
      personalQualities: ['service', 'motivation'],
    }),
    anAnswer({
      requires: { education: false, experience: true, licenceB: false },
      personalQualities: ['motivation'],
      hardToFind: ['7223', '7212'],
      recruitmentNeeds: [{ ssyk: '7223', shortTerm: 9, longTerm: 0 }],
    }),
  ]);

  it('count shortage, what it led to and what is required', () => {
    expect(figures.feltShortage).toEqual({ answers: 2, percent: 66.7 });
    expect(figures.effects[0]).toEqual({ effect: 'recruiting-took-longer', answers: 2, percent: 66.7 });
    const { education, experience, either, both, licenceB } = figures.requires;
    expect([education, experience, either, both, licenceB].map(({ answers }) => answers)).toEqual([
      2, 3, 3, 2, 2,
    ]);
    expect(figures.minimumEducation).toEqual([{ level: 3, answers: 2, percent: 66.7 }]);
  });

  it('put first what most say', () => {
    expect(figures.personalQualities.slice(0, 2)).toEqual([
      { trait: 'motivation', first: 2, mentioned: 3 },
      { trait: 'service', first: 1, mentioned: 1 },
    ]);
    expect(figures.hardToFind).toEqual([
      { ssyk: '7212', answers: 2 },
      { ssyk: '7223', answers: 1 },
    ]);
    expect(figures.recruitmentNeeds).toEqual([
      { ssyk: '7212', shortTerm: 4, longTerm: 10 },
      { ssyk: '7223', shortTerm: 9, longTerm: 0 },
    ]);
  });
});

describe('Results', () => {
  it('are without figures for a group with fewer than five answers', () => {
    const { byMunicipality } = surveyResults([...many(5, {}), ...many(4, { municipality: '1487' })]);
    expect(byMunicipality.map(({ answers, figures }) => [answers, figures !== null])).toEqual([
      [4, false],
      [5, true],
    ]);
  });

  it('leave a small municipality out of every other figure, when its answers could be worked out otherwise', () => {
    const small = many(2, { municipality: '1444', branch: 'A', hardToFind: ['6121'] });
    const results = surveyResults([...many(20, {}), ...many(6, { branch: 'A' }), ...small]);
    expect(results.leftOut).toBe(2);
    expect(results.total.answers).toBe(26);
    expect(results.byBranch.map(({ branch, answers }) => [branch, answers])).toEqual([
      ['A', 6],
      ['C', 20],
    ]);
    expect(JSON.stringify(results)).not.toContain('6121');
  });

  it('hide the smallest shown branch with a small one, when that could be worked out otherwise', () => {
    const { byBranch } = surveyResults([
      ...many(20, {}),
      ...many(9, { branch: 'F' }),
      ...many(3, { branch: 'D' }),
    ]);
    expect(shown(byBranch)).toEqual([expect.objectContaining({ branch: 'C' })]);
  });

  it('show nothing at all of four answers', () => {
    const results = surveyResults(many(4, {}));
    expect(shown([results.total, ...results.byBranch, ...results.byMunicipality])).toEqual([]);
  });

  it('never let fewer than five answers be told by subtracting what is shown', () => {
    const answer = fc
      .record({
        municipality: fc.constantFrom('1488', '1487', '1444', '1490'),
        branch: fc.constantFrom('A', 'C', 'F', 'Q'),
      })
      .map(anAnswer);
    let hidden = 0;
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), (answers) => {
        const { total, byMunicipality, byBranch } = surveyResults(answers);
        const sum = (groups: { answers: number }[]) => groups.reduce((all, { answers }) => all + answers, 0);
        const known = [
          ...(total.figures ? [total.answers] : []),
          sum(shown<{ answers: number; figures: unknown }>(byMunicipality)),
          sum(shown<{ answers: number; figures: unknown }>(byBranch)),
        ].filter((each) => each > 0);
        for (const one of known)
          for (const other of known) {
            const rest = Math.abs(one - other);
            expect(rest === 0 || rest >= fewestShown).toBe(true);
          }
        for (const { answers } of [
          ...shown<{ answers: number; figures: unknown }>(byMunicipality),
          ...shown<{ answers: number; figures: unknown }>(byBranch),
        ])
          expect(answers).toBeGreaterThanOrEqual(fewestShown);
        if (shown<{ answers: number; figures: unknown }>(byBranch).length < byBranch.length) hidden += 1;
      }),
      { numRuns: 500 },
    );
    expect(hidden).toBeGreaterThan(20);
  });
});
