import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

describe('The log of who has read whom', () => {
  let pools: Pools;
  let administrator: Awaited<ReturnType<Pools['caller']>>;
  beforeAll(async () => {
    pools = await startPools();
    administrator = await pools.caller('administrator', []);
  });
  afterAll(() => pools?.stop());

  const newest = async () => (await administrator.get('/access-log?limit=1').expect(200)).body.items[0];

  it('holds every reading of one: who, whom, why and with what result', async () => {
    const { id } = await pools.register();
    await pools.caseWorker
      .get(`/candidates/${id}`)
      .set('Access-Reason', encodeURIComponent('Planeringssamtal på måndag'))
      .expect(200);
    expect(await newest()).toMatchObject({
      actor: 'test-case-worker',
      role: 'case-worker',
      operation: 'read-candidate',
      reason: 'Planeringssamtal på måndag',
      candidates: [id],
      result: 'shown',
    });
  });

  it('holds lists and searches, with everyone who was shown', async () => {
    const person = aPerson();
    const { id } = await pools.register({ person });
    const { body } = await pools.caseWorker.get('/candidates').expect(200);
    const shown = body.items.map((item: { id: string }) => item.id);
    expect(await newest()).toMatchObject({ operation: 'list-candidates', candidates: shown });
    await pools.caseWorker.post('/candidates/search', { personnummer: person.personnummer }).expect(200);
    expect(await newest()).toMatchObject({ operation: 'search-candidate', candidates: [id] });
    await pools.caseWorker.post('/candidates/search', { personnummer: aPerson().personnummer }).expect(200);
    expect(await newest()).toMatchObject({ operation: 'search-candidate', candidates: [] });
  });

  it('holds what was refused', async () => {
    const { id } = await pools.register();
    const stranger = await pools.caller('coordinator', ['1487']);
    await stranger.get(`/candidates/${id}`).expect(403);
    expect(await newest()).toMatchObject({ role: 'coordinator', candidates: [id], result: 'refused' });
  });

  it('holds who erased and why', async () => {
    const { id } = await pools.register();
    await pools.caseWorker
      .remove(`/candidates/${id}`, 1)
      .set('Access-Reason', encodeURIComponent('Begäran'))
      .expect(204);
    expect(await newest()).toMatchObject({
      operation: 'erase-candidate',
      candidates: [id],
      reason: 'Begäran',
    });
  });

  it('is for the administrator alone, a page at a time, newest first', async () => {
    for (const path of ['/access-log', '/access-log/verification']) {
      await pools.caseWorker.get(path).expect(403);
      await (await pools.caller('steering-group', [])).get(path).expect(403);
    }
    const { body } = await administrator.get('/access-log?limit=2&page=2').expect(200);
    expect(body).toMatchObject({ page: 2, limit: 2 });
    expect(body.items.map(({ number }: { number: number }) => number)).toEqual([
      body.total - 2,
      body.total - 3,
    ]);
  });

  it('is whole after many readings at once', async () => {
    const { id } = await pools.register();
    const { body: before } = await administrator.get('/access-log').expect(200);
    const readings = Array.from({ length: 40 }, (_, index) =>
      index % 4 === 0 ? pools.caseWorker.get('/candidates') : pools.caseWorker.get(`/candidates/${id}`),
    );
    const answers = await Promise.all(readings);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { body: after } = await administrator.get('/access-log').expect(200);
    expect(after.total).toBe(before.total + 40);
    const { body } = await administrator.get('/access-log/verification').expect(200);
    expect(body).toEqual({ whole: true });
  });

  it('shows where an entry has been altered or removed', async () => {
    const log = pools.stored('access-log');
    const { total } = (await administrator.get('/access-log').expect(200)).body;
    const number = total - 5;
    const entry = await log.findById(number).lean();
    const verdict = async () => (await administrator.get('/access-log/verification').expect(200)).body;

    await log.updateOne({ _id: number }, { $set: { actor: 'someone-else' } });
    expect(await verdict()).toEqual({ whole: false, firstBreak: number });
    await log.updateOne({ _id: number }, { $set: { actor: entry.actor } });
    expect(await verdict()).toEqual({ whole: true });
    await log.deleteOne({ _id: number });
    expect(await verdict()).toEqual({ whole: false, firstBreak: number + 1 });
  });
});
