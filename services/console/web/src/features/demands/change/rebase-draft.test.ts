import { describe, expect, it } from 'vitest';
import type { CriterionDraft } from '../draft/criterion-draft.ts';
import { type DemandDraft, emptyDraft } from '../draft/demand-draft.ts';
import { rebaseDraft } from './rebase-draft.ts';

const licence = (required: boolean, id = 'saved-0'): CriterionDraft => ({
  id,
  kind: 'licence',
  class: 'B',
  required,
  weight: 0,
});
const swedish = (min: number, id = 'saved-1'): CriterionDraft => ({
  id,
  kind: 'swedish',
  min,
  required: true,
  weight: 0,
});
const base: DemandDraft = {
  ...emptyDraft('e', '1488'),
  ssyk: '5321',
  openings: '2',
  start: '2027-01-15',
  formal: [licence(true), swedish(3)],
  soft: [{ trait: 'motivation', wanted: 4, weight: 3 }],
};

describe('Putting what I wrote on top of what someone else has saved', () => {
  it('keeps my change and theirs, of different fields', () => {
    const both = rebaseDraft(base, { ...base, openings: '5' }, { ...base, start: '2027-02-01' });
    expect(both).toMatchObject({ openings: '5', start: '2027-02-01' });
  });

  it('lets my change of the same field stand', () => {
    expect(rebaseDraft(base, { ...base, openings: '5' }, { ...base, openings: '3' }).openings).toBe('5');
  });

  it('keeps my change of one criterion and theirs of another', () => {
    const mine = { ...base, formal: [licence(false), swedish(3)] };
    const theirs = { ...base, formal: [licence(true), swedish(2)] };
    expect(rebaseDraft(base, mine, theirs).formal).toEqual([licence(false), swedish(2)]);
  });

  it('keeps what I added beside what they added', () => {
    const mine = { ...base, soft: [...base.soft, { trait: 'service' as const, wanted: 3, weight: 2 }] };
    const theirs = { ...base, soft: [...base.soft, { trait: 'accuracy' as const, wanted: 5, weight: 1 }] };
    expect(rebaseDraft(base, mine, theirs).soft.map(({ trait }) => trait)).toEqual([
      'motivation',
      'accuracy',
      'service',
    ]);
  });

  it('takes away what either took away', () => {
    const mine = { ...base, formal: [swedish(3)] };
    const theirs = { ...base, formal: [licence(true)] };
    expect(rebaseDraft(base, mine, theirs).formal).toEqual([]);
  });

  it('keeps what I changed though they took it away, and what they changed where I did nothing', () => {
    const mine = { ...base, formal: [licence(false), swedish(3)] };
    const theirs = { ...base, formal: [swedish(5)] };
    expect(rebaseDraft(base, mine, theirs).formal).toEqual([swedish(5), licence(false)]);
  });

  it('doesn’t take a new place in the form for a change', () => {
    const mine = { ...base, formal: [licence(true, 'new'), swedish(3)] };
    const theirs = { ...base, formal: [swedish(4)] };
    expect(rebaseDraft(base, mine, theirs).formal).toEqual([swedish(4)]);
  });

  it('is what I wrote when nobody else changed anything', () => {
    const mine = { ...base, extent: '75', formal: [swedish(3), licence(true)] };
    expect(rebaseDraft(base, mine, base)).toMatchObject({ extent: '75', formal: base.formal });
  });
});
