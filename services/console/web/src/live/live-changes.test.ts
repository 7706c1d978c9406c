import { listensTo } from '@samspar/contracts';
import type { QueryKey } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../api/use-get.ts';
import { isAnswer, isStaleAfter, staleAfter } from './live-changes.ts';
import { readLiveChange } from './read-live-change.ts';

describe('What a live event makes stale', () => {
  it('is known of every event the console hears, and of no other', () => {
    const heard = listensTo.console.map(({ name }) => name);
    expect(Object.keys(staleAfter).toSorted()).toEqual(heard.toSorted());
  });

  const isStale = (event: string, key: QueryKey, id = '1') => isStaleAfter({ event, id }, key);
  const shortlist = keyOf('scoring', '/demands/{demandId}/shortlist', { path: { demandId: '1' } });
  const tracks = keyOf('job-tracks', '/job-tracks', { query: { page: 1 } });

  it('is the answers about what has changed', () => {
    expect(isStale('shortlist-updated', shortlist)).toBe(true);
    expect(isStale('shortlist-updated', tracks)).toBe(false);
    expect(isStale('admission-step-taken', tracks)).toBe(true);
    expect(isStale('something-new', tracks)).toBe(false);
    expect(isStale('shortlist-updated', ['session'])).toBe(false);
  });

  it('is not the answers about another of the kind', () => {
    const track = keyOf('job-tracks', '/job-tracks/{trackId}', { path: { trackId: '1' } });
    expect(isStale('shortlist-updated', shortlist, '2')).toBe(false);
    expect(isStale('admission-step-taken', track)).toBe(true);
    expect(isStale('admission-step-taken', track, '2')).toBe(false);
    expect(isStale('admission-step-taken', tracks, '2')).toBe(true);
  });

  it('is every answer, and nothing else, when changes may have gone unheard', () => {
    expect(isAnswer(keyOf('job-tracks', '/job-tracks'))).toBe(true);
    expect(isAnswer(['session'])).toBe(false);
    expect(isAnswer(['reference-data'])).toBe(false);
  });
});

describe('What the console says of a change', () => {
  it('is an event, an id and a revision', () => {
    const change = { event: 'demand-changed', id: '1', revision: 3 };
    expect(readLiveChange(JSON.stringify({ ...change, more: true }))).toEqual(change);
  });

  it.each(['', '{', 'null', '[]', '{"event":"demand-changed"}', '{"event":1,"id":"1","revision":1}'])(
    'is not %j',
    (data) => expect(readLiveChange(data)).toBeUndefined(),
  );
});
