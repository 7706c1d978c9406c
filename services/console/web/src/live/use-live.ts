import { type Query, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sessionEnded, sessionQuery } from '../api/session.ts';
import { createSignal, type Signal } from '../signal.ts';
import { gatherChanges } from './gather-changes.ts';
import { isAnswer, isStaleAfter, readLiveChange } from './live-changes.ts';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

/** Whether what is shown follows what happens. */
export const liveState: Signal<LiveState> = createSignal<LiveState>('connecting');

/** A refused stream is not tried again by the browser: we do, after this long, in milliseconds. */
const tryAgainAfter = 4000;

/** Changes within this many milliseconds are one to somebody who looks at the page. */
const moment = 100;

/**
 * Follows what happens, while it is mounted: one connection for the whole application. After a break everything shown is
 * asked for again, since changes may have gone unheard.
 */
export function useLive(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let wasLive = false;
    const gathered = gatherChanges((changes) => {
      const predicate = ({ queryKey }: Query) => changes.some((change) => isStaleAfter(change, queryKey));
      void queries.invalidateQueries({ predicate });
    }, moment);

    function connect() {
      source = new EventSource('/live');
      source.addEventListener('open', () => {
        liveState.set('live');
        if (wasLive) void queries.invalidateQueries({ predicate: ({ queryKey }) => isAnswer(queryKey) });
        wasLive = true;
      });
      source.addEventListener('change', ({ data }) => {
        const change = readLiveChange(String(data));
        if (change) gathered.add(change);
      });
      source.addEventListener('session-ended', () => {
        source?.close();
        liveState.set('reconnecting');
        sessionEnded.set(true);
      });
      source.addEventListener('error', () => {
        liveState.set('reconnecting');
        if (source?.readyState !== EventSource.CLOSED || sessionEnded.get()) return;
        // Refused rather than broken off: perhaps nobody is signed in any more.
        void queries.refetchQueries({ queryKey: sessionQuery.queryKey });
        again = setTimeout(resume, tryAgainAfter);
      });
    }

    function resume() {
      clearTimeout(again);
      if (sessionEnded.get() || document.hidden || source?.readyState !== EventSource.CLOSED) return;
      connect();
    }

    /** A browser allows few connections at a time: a page nobody looks at gives its own up. */
    function onVisibility() {
      if (document.hidden) source?.close();
      else resume();
    }

    connect();
    const onSession = sessionEnded.subscribe(resume);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      onSession();
      document.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(again);
      gathered.stop();
      source?.close();
    };
  }, [queries]);
}
