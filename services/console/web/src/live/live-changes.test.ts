import { listensTo, subjects } from '@samspar/contracts';
import type { QueryKey } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../api/use-get.ts';
import { isAnswer, isStaleAfter, readLiveChange } from './live-changes.ts';

describe('What a live event makes stale', () => {
  it('is known of every event the console hears, and of no other', () => {
    const heard = new Set<string | undefined>(listensTo.console.map(({ about }) => about));
    expect(heard).toEqual(new Set(Object.keys(subjects)));
  });

  const isStale = (about: string, key: QueryKey, id = '1') => isStaleAfter({ about, id }, key);
  const shortlist = keyOf('scoring', '/demands/{demandId}/shortlist', { path: { demandId: '1' } });
  const tracks = keyOf('job-tracks', '/job-tracks', { query: { page: 1 } });

  it('is the answers about what has changed', () => {
    expect(isStale('Shortlist', shortlist)).toBe(true);
    expect(isStale('Shortlist', tracks)).toBe(false);
    expect(isStale('JobTrack', tracks)).toBe(true);
    expect(isStale('SomethingNew', tracks)).toBe(false);
    expect(isStale('Shortlist', ['session'])).toBe(false);
  });

  it('is not the answers about another of the kind', () => {
    const track = keyOf('job-tracks', '/job-tracks/{trackId}', { path: { trackId: '1' } });
    expect(isStale('Shortlist', shortlist, '2')).toBe(false);
    expect(isStale('JobTrack', track)).toBe(true);
    expect(isStale('JobTrack', track, '2')).toBe(false);
    expect(isStale('JobTrack', tracks, '2')).toBe(true);
  });

  it('is every answer, and nothing else, when changes may have gone unheard', () => {
    expect(isAnswer(keyOf('job-tracks', '/job-tracks'))).toBe(true);
    expect(isAnswer(['session'])).toBe(false);
    expect(isAnswer(['reference-data'])).toBe(false);
  });
});

describe('What the console says of a change', () => {
  it('is a kind of thing, an id and a revision', () => {
    const change = { about: 'Demand', id: '1', revision: 3 };
    expect(readLiveChange(JSON.stringify({ ...change, more: true }))).toEqual(change);
  });

  it.each(['', '{', 'null', '[]', '{"about":"Demand"}', '{"about":1,"id":"1","revision":1}'])(
    'is not %j',
    (data) => expect(readLiveChange(data)).toBeUndefined(),
  );
});
