import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toMatching } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

const now = new Date('2026-11-22T10:00:00Z');

describe('How many consents are missing', () => {
  let pools: Pools;
  beforeAll(async () => {
    pools = await startPools({ now: () => now });
    await pools.register({ consents: [toMatching('2099-01-01')] });
    await pools.register({ consents: [toMatching('2026-12-22')] });
    await pools.register({ consents: [toMatching('2026-12-23')] });
    await pools.register({ consents: [] });
    await pools.register({ consents: [], protectedIdentity: 'secrecy-mark' });
  });
  afterAll(() => pools?.stop());

  it('counts those of the own municipality, and who is protected in no figure', async () => {
    const { body } = await pools.caseWorker.get('/consent-counts').expect(200);
    expect(body).toEqual({ candidates: 4, withoutMatching: 1, endingSoon: 1 });
  });

  it('counts in no other municipality, for no other role, and reads no person', async () => {
    const elsewhere = await pools.caller('coordinator', ['1487']);
    expect((await elsewhere.get('/consent-counts').expect(200)).body).toEqual({
      candidates: 0,
      withoutMatching: 0,
      endingSoon: 0,
    });
    await elsewhere.get('/consent-counts?municipality=1488').expect(403);
    for (const role of ['business-advisor', 'procurement-officer', 'administrator'] as const) {
      await (await pools.caller(role, ['1488'])).get('/consent-counts').expect(403);
    }
    const nowhere = await pools.caller('coordinator', []);
    await nowhere.get('/consent-counts').expect(403);
  });

  it.each(['municipality=9999', 'purpose=matching'])('refuses ?%s', async (query) => {
    const { body } = await pools.caseWorker.get(`/consent-counts?${query}`).expect(400);
    expect(body.errors[0].field).toBe(query.split('=')[0]);
  });
});
