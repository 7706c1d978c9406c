import { describe, expect, it } from 'vitest';
import { chosenTrack, emptyProposal, newTrack, trackToOpen } from './proposal-draft.ts';

const suggestion = { name: 'Lagerpersonal', openings: 5, filled: 2, start: '2027-01-15' };

describe('The track a proposal opens', () => {
  it('is as the demand suggests, with a place for each opening that is left', () => {
    const expected = { name: 'Lagerpersonal', places: 3, startsOn: '2027-01-15' };
    expect(trackToOpen(emptyProposal, suggestion)).toEqual(expected);
    expect(trackToOpen(emptyProposal, { ...suggestion, filled: 5 }).places).toBe(1);
  });

  it('is as somebody has written, also when that is nothing', () => {
    const draft = { ...emptyProposal, name: '', places: '8', startsOn: '2027-03-01' };
    expect(trackToOpen(draft, suggestion)).toEqual({ name: '', places: 8, startsOn: '2027-03-01' });
  });
});

describe('The chosen track', () => {
  it('is the first until somebody chooses', () => {
    expect(chosenTrack(emptyProposal, ['a', 'b'], true)).toBe('a');
    expect(chosenTrack(emptyProposal, [], true)).toBe(newTrack);
    expect(chosenTrack(emptyProposal, [], false)).toBeUndefined();
  });

  it('is what was chosen, for as long as it can be', () => {
    const draft = { ...emptyProposal, track: 'b' };
    expect(chosenTrack(draft, ['a', 'b'], true)).toBe('b');
    expect(chosenTrack(draft, ['a'], true)).toBe('a');
    expect(chosenTrack({ ...draft, track: newTrack }, ['a'], false)).toBe('a');
  });
});
