import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gatherChanges } from './gather-changes.ts';

const change = (id: string) => ({ about: 'Shortlist', id, revision: 1 });

describe('What is heard of changes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is acted upon once for all that comes in the same moment', () => {
    const act = vi.fn();
    const gather = gatherChanges(act, 100);
    gather.add(change('a'));
    gather.add(change('b'));
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(act.mock.calls).toEqual([[[change('a'), change('b')]]]);
  });

  it('is acted upon again for what comes later, however much comes', () => {
    const act = vi.fn();
    const gather = gatherChanges(act, 100);
    for (let time = 0; time < 500; time += 50) {
      gather.add(change(String(time)));
      vi.advanceTimersByTime(50);
    }
    expect(act).toHaveBeenCalledTimes(5);
    expect(act.mock.calls.flat(2)).toHaveLength(10);
  });

  it('is let go of when nobody follows any more', () => {
    const act = vi.fn();
    const gather = gatherChanges(act, 100);
    gather.add(change('a'));
    gather.stop();
    vi.advanceTimersByTime(100);
    expect(act).not.toHaveBeenCalled();
  });
});
