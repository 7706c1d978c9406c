import { createLog } from '@samspar/runtime';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Rounds, startRounds } from './start-rounds.ts';

const minute = 60_000;

describe('Work in rounds', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const log = createLog('test', 'silent');
  const start = (work: () => Promise<unknown>): Rounds =>
    startRounds({ work, every: minute, log, name: 'cleaning' });

  it('works now, and after a while each time', async () => {
    const work = vi.fn(async () => {});
    const { stop } = start(work);
    expect(work).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(work).toHaveBeenCalledTimes(3);
    await stop();
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('goes on at once while there is more to do', async () => {
    let left = 3;
    const { stop } = start(async () => --left > 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toBe(0);
    await stop();
  });

  it('looks at once when woken, also while it works', async () => {
    let finish = () => {};
    const work = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { wake, stop } = start(work);
    wake();
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(2);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(3);
    finish();
    await stop();
  });

  it('says that a round has failed, and tries again at the next', async () => {
    const warned = vi.spyOn(log, 'warn');
    const work = vi.fn(async () => {}).mockRejectedValueOnce(new Error('no connection'));
    const { stop } = start(work);
    await vi.advanceTimersByTimeAsync(0);
    expect(warned).toHaveBeenCalledExactlyOnceWith({ err: new Error('no connection') }, 'cleaning-delayed');
    await vi.advanceTimersByTimeAsync(minute);
    expect(work).toHaveBeenCalledTimes(2);
    await stop();
  });

  it('has stopped when the round under way has ended', async () => {
    let finish = () => {};
    const { stop } = start(() => new Promise<void>((resolve) => (finish = resolve)));
    const stopped = vi.fn();
    const stopping = stop().then(stopped);
    await vi.advanceTimersByTimeAsync(minute);
    expect(stopped).not.toHaveBeenCalled();
    finish();
    await stopping;
  });
});
