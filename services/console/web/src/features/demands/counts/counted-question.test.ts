import { describe, expect, it } from 'vitest';
import type { CriterionDraft } from '../draft/criterion-draft.ts';
import { emptyDraft } from '../draft/demand-draft.ts';
import { costsOf, countedQuestion } from './counted-question.ts';

const today = '2026-11-22';
const draft = { ...emptyDraft('', '1488'), ssyk: '5321' };
const licence: CriterionDraft = { id: 'a', kind: 'licence', class: 'B', required: true, weight: 0 };
const unchosen: CriterionDraft = { id: 'b', kind: 'certificate', code: '', required: true, weight: 0 };
const swedish: CriterionDraft = { id: 'c', kind: 'swedish', min: 3, required: true, weight: 0 };

describe('What the counts are asked for', () => {
  it('waits for occupation and place', () => {
    expect(countedQuestion({ ...draft, ssyk: '' }, today)).toBeUndefined();
    expect(countedQuestion({ ...draft, municipality: '' }, today)).toBeUndefined();
  });

  it('is a start today while none is said, and says so', () => {
    expect(countedQuestion(draft, today)).toMatchObject({ profile: { start: today }, assumesToday: true });
    expect(countedQuestion({ ...draft, start: '2027-01-15' }, today)).toMatchObject({
      profile: { start: '2027-01-15' },
      assumesToday: false,
    });
  });

  it('leaves half-written things out rather than counting nobody', () => {
    const question = countedQuestion({ ...draft, extent: '7500', formal: [unchosen, licence] }, today);
    expect(question?.profile.extent).toBeUndefined();
    expect(question?.profile.formal).toHaveLength(1);
    expect(question?.criteria).toEqual(['a']);
  });

  it('doesn’t change with what nobody is counted by', () => {
    const one = countedQuestion({ ...draft, openings: '2' }, today);
    expect(countedQuestion({ ...draft, openings: '20', note: { text: 'Skift' } }, today)).toEqual(one);
  });
});

describe('What requirements cost', () => {
  it('is told of each, the dearest first, by where it stands in the form', () => {
    const question = countedQuestion({ ...draft, formal: [unchosen, licence, swedish] }, today);
    if (!question) throw new Error('no question');
    const mustHaves = [
      { key: 'stage', fails: 30, failsOnly: 2 },
      { key: 'formal:0', fails: 20, failsOnly: 11 },
      { key: 'formal:1', fails: 9, failsOnly: 4 },
    ];
    expect(costsOf({ considered: 60, eligible: 3, reachable: 5, mustHaves }, question)).toEqual([
      { of: { criterion: 'a' }, before: 3, after: 14 },
      { of: { criterion: 'c' }, before: 3, after: 7 },
      { of: { builtIn: 'stage' }, before: 3, after: 5 },
    ]);
  });
});
