import { demandPoolChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aDemandProfile } from './examples.ts';
import {
  type Client,
  registerDemand,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

const today = '2026-11-22';
const aPool = (demandIds: string[], changes: object = {}) => ({
  name: 'Svetsare våren 2027',
  ssyk: '7223',
  municipality: '1488',
  demandIds,
  ...changes,
});

describe('Pools of demands over HTTP', () => {
  let running: RunningEmployerContacts;
  let anna: Client;

  beforeAll(async () => {
    running = await startEmployerContacts();
    anna = await running.person('Anna');
  });
  afterAll(() => running?.stop());

  const aDemand = async (changes: object = {}, employerId?: string) =>
    (await registerDemand(anna, aDemandProfile(changes), employerId)).id;
  const twoDemands = async () => [await aDemand(), await aDemand()] as [string, string];

  it('sum up what several employers look for and what has been found', async () => {
    const said = await collectEvents(running.servers, demandPoolChanged);
    const demandIds = await twoDemands();
    const { body: pool } = await anna.create('/demand-pools', aPool(demandIds)).expect(201);
    expect(pool).toMatchObject({
      status: 'open',
      sums: { openings: 4, filled: 0 },
      formed: { by: { name: 'Anna' } },
    });
    await anna.create(`/demands/${demandIds[0]}/fillings`, { how: 'job-track', on: today }).expect(201);
    const third = await aDemand({ ssyk: '7221', openings: 5 });
    const added = await anna.change(`/demand-pools/${pool.id}/demands/${third}`, 1).expect(200);
    expect(added.body).toMatchObject({
      sums: { openings: 9, filled: 1 },
      demands: [
        { demandId: demandIds[0], filled: 1 },
        { demandId: demandIds[1] },
        { demandId: third, openings: 5 },
      ],
    });
    const removed = await anna.remove(`/demand-pools/${pool.id}/demands/${demandIds[0]}`, 2).expect(200);
    expect(removed.body.sums).toEqual({ openings: 7, filled: 0 });
    const { body: listed } = await anna.get(`/demands?poolId=${pool.id}`).expect(200);
    expect(listed.items.map(({ id }: { id: string }) => id)).toEqual([third, demandIds[1]]);
    await vi.waitFor(() => {
      const ofIt = said.envelopes.filter(({ subject }) => subject === pool.id);
      expect(ofIt.map(({ data }) => data.demandIds)).toEqual([
        demandIds,
        [...demandIds, third],
        [demandIds[1], third],
      ]);
    });
    expect(JSON.stringify(said.envelopes)).not.toContain('våren');
    await said.stop();
  });

  it('are listed by where, what and which demand', async () => {
    const demandIds = await twoDemands();
    const { body: pool } = await anna.create('/demand-pools', aPool(demandIds)).expect(201);
    const ids = async (query: string) =>
      ((await anna.get(`/demand-pools?${query}`).expect(200)).body.items as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await ids(`demandId=${demandIds[0]}`)).toEqual([pool.id]);
    expect((await ids('municipality=1488&ssyk=7223&status=open'))[0]).toBe(pool.id);
    expect(await ids('municipality=1487')).toEqual([]);
    expect(await ids('status=dissolved')).not.toContain(pool.id);
  });

  it('of one employer, of closed demands, of other occupations or of unknown demands are none', async () => {
    const employerId = await registerEmployer(anna);
    const [own, alsoOwn] = [await aDemand({}, employerId), await aDemand({}, employerId)];
    const refused = async (demandIds: string[], status = 409) =>
      (await anna.create('/demand-pools', aPool(demandIds)).expect(status)).body.code;
    expect(await refused([own, alsoOwn])).toBe('pool-of-one-employer');
    expect(await refused([own])).toBe('pool-of-one-employer');
    expect(await refused([own, await aDemand({ ssyk: '5321' })])).toBe('pool-of-other-family');
    expect(await refused([own, '019a0000-0000-7000-8000-00000000ffff'], 404)).toBe('not-found');
    const closed = await aDemand();
    const end = { outcome: 'cancelled', reason: 'funding' };
    await anna.change(`/demands/${closed}/closing`, 1, end).expect(200);
    expect(await refused([own, closed])).toBe('demand-closed');
  });

  it('of pools that want the same demand at the same moment exactly one gets it', async () => {
    const wanted = await aDemand();
    const others = await Promise.all(Array.from({ length: 8 }, () => aDemand()));
    const answers = await Promise.all(
      others.map((other) => anna.create('/demand-pools', aPool([wanted, other]))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused).toHaveLength(7);
    for (const { body } of refused) expect(body).toMatchObject({ code: 'demand-pooled' });
    const { body } = await anna.get(`/demand-pools?demandId=${wanted}&status=open`).expect(200);
    expect(body.total).toBe(1);
    const late = await anna.create('/demand-pools', aPool([wanted, await aDemand()])).expect(409);
    expect(late.body).toMatchObject({
      poolId: body.items[0].id,
      demandId: wanted,
      detail: expect.stringContaining('Svetsare våren 2027'),
    });
  });

  it('are formed once for the same request', async () => {
    const body = aPool(await twoDemands());
    const first = await anna.create('/demand-pools', body, 'pool-key-1').expect(201);
    const second = await anna.create('/demand-pools', body, 'pool-key-1').expect(201);
    expect(second.body).toEqual(first.body);
  });

  it('are dissolved, which frees their demands, and restored unless one is taken by then', async () => {
    const demandIds = await twoDemands();
    const { body: pool } = await anna.create('/demand-pools', aPool(demandIds)).expect(201);
    await anna.change(`/demand-pools/${pool.id}/dissolution`, 1).expect(200);
    const { body: other } = await anna
      .create('/demand-pools', aPool([demandIds[0], await aDemand()]))
      .expect(201);
    const refused = await anna.remove(`/demand-pools/${pool.id}/dissolution`, 2).expect(409);
    expect(refused.body).toMatchObject({ code: 'demand-pooled', poolId: other.id });
    await anna.change(`/demand-pools/${other.id}/dissolution`, 1).expect(200);
    const restored = await anna.remove(`/demand-pools/${pool.id}/dissolution`, 2).expect(200);
    expect(restored.body).toMatchObject({ status: 'open', sums: { openings: 4 } });
  });

  it('keep their demands in their family of occupations', async () => {
    const demandIds = await twoDemands();
    await anna.create('/demand-pools', aPool(demandIds)).expect(201);
    const elsewhere = aDemandProfile({ ssyk: '5321' });
    const refused = await anna.change(`/demands/${demandIds[0]}/profile`, 1, elsewhere).expect(409);
    expect(refused.body.code).toBe('demand-pooled');
    await anna.change(`/demands/${demandIds[0]}/profile`, 1, aDemandProfile({ ssyk: '7224' })).expect(200);
  });
});
