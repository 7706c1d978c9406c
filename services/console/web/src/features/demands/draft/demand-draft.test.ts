import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, wishOf } from './demand-draft.ts';

const profile = {
  ssyk: '5321',
  openings: 3,
  municipality: '1488',
  start: '2027-01-15',
  extent: 75,
  schedule: ['day' as const, 'weekend' as const],
  forJobTrack: false,
  softShare: 0.7,
  formal: [
    { kind: 'licence' as const, class: 'B' as const, required: true, weight: 0 },
    { kind: 'experience' as const, ssyk: '5321', months: 12, required: false, weight: 3 },
    { kind: 'education' as const, min: 3, required: false, weight: 2 },
    { kind: 'education' as const, min: 3, field: '723', required: true, weight: 2 },
  ],
  soft: [{ trait: 'motivation' as const, wanted: 4, weight: 5 }],
};

describe('A draft of a demand', () => {
  it('of a registered demand says just what the demand says', () => {
    expect(wishOf(draftOf({ employerId: 'e', profile }))).toEqual(profile);
  });

  it('of which only occupation and place are known is a signal: what is open is left out', () => {
    const wish = wishOf({ ...emptyDraft('e', '1488'), ssyk: '5321' });
    expect(Object.keys(wish).toSorted()).toEqual(
      ['formal', 'forJobTrack', 'municipality', 'soft', 'softShare', 'ssyk'].toSorted(),
    );
  });

  it('hands over what is no number as it was written, for the service to refuse', () => {
    const wish = wishOf({ ...emptyDraft('e', '1488'), openings: 'några', extent: ' 80 ' });
    expect(wish).toMatchObject({ openings: 'några', extent: 80 });
  });
});
