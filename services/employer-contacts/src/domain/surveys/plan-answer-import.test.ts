import { describe, expect, it } from 'vitest';
import { anna } from '../../../test/placement-examples.ts';
import { anAnswer } from '../../../test/survey-examples.ts';
import { type AnswerRow, planAnswerImport } from './plan-answer-import.ts';
import { refusals } from './refusals.ts';
import type { SurveyAnswer } from './survey-answer.ts';

const row = (key: string, changes: Partial<AnswerRow> = {}): AnswerRow => ({
  line: 2,
  content: anAnswer(),
  source: { key, hash: 'as it was' },
  ...changes,
});
const known = (key: string | undefined, changes: Partial<SurveyAnswer> = {}) => ({
  state: {
    roundId: 'round',
    content: anAnswer(),
    givenOn: '2019-10-01',
    by: anna,
    status: 'given' as const,
    ...(key !== undefined && { source: { key, hash: 'as it was' } }),
    ...changes,
  },
});
const fine = () => undefined;

describe('An import', () => {
  it('adds what is new, changes what reads otherwise, and leaves the rest', () => {
    const rows = [row('new'), row('same'), row('other', { source: { key: 'other', hash: 'otherwise' } })];
    const plan = planAnswerImport(rows, [known('same'), known('other')], fine);
    expect(plan).toMatchObject({ unchanged: 1, withdrawn: 0, refused: [] });
    expect(plan.add.map(({ source }) => source.key)).toEqual(['new']);
    expect(plan.change.map(({ row }) => row.source.key)).toEqual(['other']);
  });

  it('leaves an answer that was changed by hand since, and one that was taken back', () => {
    const byHand = known('same', { content: anAnswer({ hardToFind: ['7223'] }) });
    const withdrawn = known('gone', { status: 'withdrawn' });
    const rows = [row('same'), row('gone', { source: { key: 'gone', hash: 'otherwise' } })];
    expect(planAnswerImport(rows, [byHand, withdrawn], fine)).toMatchObject({
      add: [],
      change: [],
      unchanged: 1,
      withdrawn: 1,
    });
  });

  it('refuses a row that comes twice, one that was entered by hand, and one that contradicts itself', () => {
    const rows = [
      row('a'),
      row('a', { line: 3 }),
      row('employer:b', { line: 4, employerId: 'b' }),
      row('c', { line: 5, content: anAnswer({ feltShortage: false }) }),
    ];
    const plan = planAnswerImport(rows, [known(undefined, { employerId: 'b' })], ({ content }) =>
      content.feltShortage ? undefined : refusals.effectsWithoutShortage(),
    );
    expect(plan.add).toHaveLength(1);
    expect(plan.refused.map(({ line, errors }) => [line, errors[0]?.field])).toEqual([
      [3, 'reference'],
      [4, 'employerId'],
      [5, 'effects'],
    ]);
    expect(plan.refused[0]?.errors[0]?.message).toContain('rad 2');
  });

  it('takes an employer whose answer by hand was taken back', () => {
    const rows = [row('employer:b', { employerId: 'b' })];
    const withdrawn = known(undefined, { employerId: 'b', status: 'withdrawn' });
    expect(planAnswerImport(rows, [withdrawn], fine).add).toHaveLength(1);
  });
});
