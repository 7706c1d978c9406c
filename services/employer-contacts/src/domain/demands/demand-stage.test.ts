import type { DemandWish } from '@samspar/contracts';
import { describe, expect, it } from 'vitest';
import { aSignal, today } from '../../../test/demand-examples.ts';
import { aDemandProfile } from '../../../test/examples.ts';
import type { FormalCriterion, SoftCriterion } from './criterion-words.ts';
import { lacksOf, stageOf } from './demand-stage.ts';

const counted = aSignal({ openings: 2, start: today });
const merit: FormalCriterion = { kind: 'licence', class: 'B', required: false, weight: 2 };
const motivation: SoftCriterion = { trait: 'motivation', wanted: 4, weight: 5 };
const lacking = (profile = aSignal()) => lacksOf({ profile }).map(({ code }) => code);

describe('The stage of a demand', () => {
  it.each<[string, string, DemandWish]>([
    ['signal', 'openings', aSignal({ start: today })],
    ['signal', 'start', aSignal({ openings: 2 })],
    ['quantified', 'formal-criterion', { ...counted, soft: [motivation] }],
    ['quantified', 'soft-criterion', { ...counted, formal: [merit] }],
    ['profiled', 'letter-of-intent', { ...counted, formal: [merit], soft: [motivation] }],
  ])('is %s while %s is lacking', (stage, lack, profile) => {
    expect(stageOf({ profile })).toBe(stage);
    expect(lacking(profile)).toEqual([lack]);
  });

  it('needs criteria that decide something: a must-have may weigh nothing, a merit may not', () => {
    const soft = [motivation];
    expect(stageOf({ profile: { ...counted, soft, formal: [{ ...merit, weight: 0 }] } })).toBe('quantified');
    expect(
      stageOf({ profile: { ...counted, soft, formal: [{ ...merit, weight: 0, required: true }] } }),
    ).toBe('profiled');
    expect(stageOf({ profile: { ...counted, soft: [{ ...motivation, weight: 0 }], formal: [merit] } })).toBe(
      'quantified',
    );
  });

  it('asks for what comes first, not for all of it', () => {
    expect(lacking()).toEqual(['openings', 'start']);
    expect(lacking(counted)).toEqual(['formal-criterion', 'soft-criterion']);
  });

  it('is agreed with a letter of intent, and then lacks nothing', () => {
    const agreed = { profile: aDemandProfile(), letterOfIntent: { signedOn: today, openings: 2 } };
    expect(stageOf(agreed)).toBe('agreed');
    expect(lacksOf(agreed)).toEqual([]);
  });
});
