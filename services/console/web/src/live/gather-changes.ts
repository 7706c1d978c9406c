import type { LiveChange } from './live-changes.ts';

/**
 * Gathers what is heard within a moment, and acts once on all of it: one candidate may change every shortlist, and what is
 * shown need not be asked for again for each.
 */
export function gatherChanges(act: (changes: readonly LiveChange[]) => void, moment: number) {
  let heard: LiveChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function actOnAll() {
    const changes = heard;
    heard = [];
    timer = undefined;
    act(changes);
  }

  return {
    add(change: LiveChange) {
      heard.push(change);
      timer ??= setTimeout(actOnAll, moment);
    },
    stop: () => clearTimeout(timer),
  };
}
