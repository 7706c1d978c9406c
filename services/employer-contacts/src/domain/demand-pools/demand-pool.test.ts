import { mostInPool } from '@samspar/contracts/api/employer-contacts/demand-pools';
import { describe, expect, it } from 'vitest';
import { act, aDemand, aFilling, happened, stamp, today } from '../../../test/demand-examples.ts';
import { aDemandProfile } from '../../../test/examples.ts';
import { closeDemand } from '../demands/close-demand.ts';
import { fillOpening } from '../demands/fill-opening.ts';
import {
  addToPool,
  type DemandPool,
  type DemandPoolEvent,
  dissolvePool,
  evolveDemandPool,
  formPool,
  removeFromPool,
  restorePool,
} from './demand-pool.ts';
import { poolSums } from './pool-sums.ts';
import type { PoolableDemand } from './poolable.ts';

const newPool = { name: 'Svetsare 2027', ssyk: '7223', municipality: '1488' };
const member = (id: string, changes: Partial<PoolableDemand> = {}): PoolableDemand => ({
  id,
  employerId: `employer of ${id}`,
  ssyk: '7223',
  status: 'open',
  ...changes,
});
const [a, b, c] = ['a', 'b', 'c'].map((id) => member(id)) as [PoolableDemand, PoolableDemand, PoolableDemand];
const after = (pool: DemandPool | undefined, events: readonly DemandPoolEvent[]) =>
  events.reduce<DemandPool | undefined>(evolveDemandPool, pool) as DemandPool;
const pool = after(undefined, formPool(newPool, [a, b], act));
const refusing = (code: string) => expect.objectContaining({ status: 409, code });

describe('A pool of demands', () => {
  it('is formed of open demands of several employers in one family of occupations', () => {
    expect(pool).toMatchObject({ ...newPool, demandIds: ['a', 'b'], status: 'open', formed: act });
    expect(() => formPool(newPool, [a], act)).toThrow(refusing('pool-of-one-employer'));
    const same = member('b', { employerId: a.employerId });
    expect(() => formPool(newPool, [a, same], act)).toThrow(refusing('pool-of-one-employer'));
    const other = member('b', { ssyk: '5321' });
    expect(() => formPool(newPool, [a, other], act)).toThrow(refusing('pool-of-other-family'));
    expect(() => formPool(newPool, [a, member('b', { ssyk: '7221' })], act)).not.toThrow();
    expect(() => formPool({ ...newPool, ssyk: '5321' }, [a, b], act)).toThrow(
      refusing('pool-of-other-family'),
    );
    expect(() => formPool(newPool, [a, member('b', { status: 'closed' })], act)).toThrow(
      refusing('demand-closed'),
    );
  });

  it('takes another demand, once', () => {
    const three = after(pool, addToPool(pool, c, [a, b, c]));
    expect(three.demandIds).toEqual(['a', 'b', 'c']);
    expect(addToPool(three, c, [a, b, c])).toEqual([]);
    expect(() => addToPool(pool, member('c', { status: 'closed' }), [a, b, c])).toThrow(
      refusing('demand-closed'),
    );
    const other = member('c', { ssyk: '5321' });
    expect(() => addToPool(pool, other, [a, b, other])).toThrow(refusing('pool-of-other-family'));
    const full = { ...pool, demandIds: Array.from({ length: mostInPool }, (_, n) => `d${n}`) };
    expect(() => addToPool(full, c, [a, b, c])).toThrow(refusing('pool-full'));
  });

  it('lets a demand go, as long as it remains a pool', () => {
    const three = after(pool, addToPool(pool, c, [a, b, c]));
    expect(after(three, removeFromPool(three, 'a', [b, c])).demandIds).toEqual(['b', 'c']);
    expect(() => removeFromPool(pool, 'a', [b])).toThrow(refusing('pool-of-one-employer'));
    expect(() => removeFromPool(pool, 'x', [a, b])).toThrow(expect.objectContaining({ status: 404 }));
  });

  it('is dissolved and restored; dissolved it stays as it is', () => {
    const dissolved = after(pool, dissolvePool(pool, act));
    expect(dissolved).toMatchObject({ status: 'dissolved', demandIds: ['a', 'b'], dissolved: act });
    expect(() => dissolvePool(dissolved, act)).toThrow(refusing('pool-dissolved'));
    expect(() => addToPool(dissolved, c, [a, b, c])).toThrow(refusing('pool-dissolved'));
    expect(() => removeFromPool(dissolved, 'a', [b])).toThrow(refusing('pool-dissolved'));
    expect(after(dissolved, restorePool(dissolved, [a, b]))).toEqual(pool);
    expect(() => restorePool(pool, [a, b])).toThrow(refusing('pool-open'));
    const merged = member('b', { employerId: a.employerId });
    expect(() => restorePool(dissolved, [a, merged])).toThrow(refusing('pool-of-one-employer'));
  });

  it('is restored also when one of its demands has been filled meanwhile', () => {
    const dissolved = after(pool, dissolvePool(pool, act));
    expect(restorePool(dissolved, [a, member('b', { status: 'closed' })])).toHaveLength(1);
  });
});

describe('The sums of a pool', () => {
  const two = aDemand(aDemandProfile({ openings: 2 }));
  const three = aDemand(aDemandProfile({ openings: 3 }));
  const oneFilled = happened(three, fillOpening(three, aFilling(), today, stamp(2)));

  it('are what is looked for and what has been found', () => {
    expect(poolSums([two, oneFilled])).toEqual({ openings: 5, filled: 1 });
    expect(poolSums([])).toEqual({ openings: 0, filled: 0 });
  });

  it('count of a closed demand what was filled', () => {
    const partly = happened(oneFilled, closeDemand(oneFilled, { outcome: 'partly-filled' }, stamp(3)));
    const cancelled = happened(two, closeDemand(two, { outcome: 'cancelled', reason: 'funding' }, stamp(2)));
    expect(poolSums([partly, cancelled])).toEqual({ openings: 1, filled: 1 });
  });
});
