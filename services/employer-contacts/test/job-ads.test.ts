import { jobAdImportChanged } from '@samspar/contracts';
import type { RunningService } from '@samspar/runtime';
import {
  collectEvents,
  createTestIdentity,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { aJobAd } from './job-ad-examples.ts';
import { type Advisor, createAdvisor } from './running-imports.ts';
import { syntheticAds } from './synthetic-ads.ts';

describe('Importing job ads over HTTP', () => {
  let servers: TestServers;
  let service: RunningService;
  let identity: TestIdentity;
  let advisor: Advisor;

  beforeAll(async () => {
    servers = await startTestServers();
    identity = await createTestIdentity();
    service = await startTestService('employer-contacts', compose, { servers, identity });
    advisor = createAdvisor(service, await identity.token('business-advisor'));
  });
  afterAll(async () => {
    await service?.stop();
    await servers?.stop();
  });

  it('makes a draft of each ad', async () => {
    const ad = aJobAd();
    expect(await advisor.importAds([ad])).toMatchObject({
      status: 'finished',
      total: 1,
      done: 1,
      drafted: 1,
      share: 1,
    });
    expect(await advisor.draftOf(ad.id)).toMatchObject({
      status: 'draft',
      revision: 1,
      headline: 'Svetsare till verkstad',
      occupationLabel: 'Rörsvetsare',
      municipality: '1488',
      employer: { name: 'Exempel Verkstad AB' },
      wish: {
        ssyk: '7212',
        openings: 2,
        start: '2027-02-01',
        extent: 100,
        formal: [{ kind: 'licence', class: 'B' }],
      },
      assumed: ['start'],
      unmapped: [],
    });
  });

  it.each([
    ['a list', 'application/json', (ads: object[]) => JSON.stringify(ads)],
    [
      'a search response',
      'application/json',
      (ads: object[]) => JSON.stringify({ total: { value: 2 }, hits: ads }, null, 2),
    ],
    [
      'a dump, one on each line',
      'application/x-ndjson',
      (ads: object[]) => ads.map((ad) => JSON.stringify(ad)).join('\n'),
    ],
    [
      'a dump that calls itself JSON',
      'application/json',
      (ads: object[]) => ads.map((ad) => JSON.stringify(ad)).join('\r\n'),
    ],
  ])('takes %s', async (_what, type, write) => {
    const started = await advisor
      .send('/job-ad-imports?fileName=annonser.json', write([aJobAd(), aJobAd()]), type)
      .expect(201);
    expect(started.headers['location']).toBe(`/v1/job-ad-imports/${started.body.id}`);
    expect(await advisor.ended(started.body.id)).toMatchObject({ drafted: 2, fileName: 'annonser.json' });
  });

  it('takes one ad by itself, and the new form with lists', async () => {
    const ad = aJobAd();
    const listed = aJobAd({ occupation: [ad.occupation], occupation_group: [ad.occupation_group] });
    const started = await advisor.send('/job-ad-imports', JSON.stringify(ad)).expect(201);
    expect(await advisor.ended(started.body.id)).toMatchObject({ total: 1, drafted: 1 });
    await advisor.importAds([listed]);
    expect((await advisor.draftOf(listed.id)).wish.ssyk).toBe('7212');
  });

  it('changes nothing when the same is imported again: no revision moves', async () => {
    const ads = [aJobAd(), aJobAd()];
    await advisor.importAds(ads);
    const before = await advisor.draftOf(ads[0]?.id ?? '');
    expect(await advisor.importAds(ads)).toMatchObject({ drafted: 0, updated: 0, unchanged: 2 });
    expect(await advisor.draftOf(ads[0]?.id ?? '')).toEqual(before);
  });

  it('follows the newest ad: changed, removed, and there again', async () => {
    const ad = aJobAd();
    const at = (minutes: number) => ad.timestamp + minutes * 60_000;
    await advisor.importAds([ad]);
    expect(await advisor.importAds([{ ...ad, timestamp: at(1), number_of_vacancies: 5 }])).toMatchObject({
      updated: 1,
    });
    expect(await advisor.draftOf(ad.id)).toMatchObject({ status: 'draft', wish: { openings: 5 } });
    expect(await advisor.importAds([ad])).toMatchObject({ unchanged: 1 });

    const removal = {
      id: Number(ad.id),
      removed: true,
      removed_date: new Date(at(2)).toISOString().slice(0, 19),
    };
    expect(await advisor.importAds([removal, { id: '99999999', removed: true }])).toMatchObject({
      withdrawn: 1,
      unchanged: 1,
    });
    expect((await advisor.draftOf(ad.id)).status).toBe('withdrawn');
    expect(await advisor.importAds([{ ...ad, timestamp: at(1) }])).toMatchObject({ unchanged: 1 });
    expect(await advisor.importAds([{ ...ad, timestamp: at(3) }])).toMatchObject({ updated: 1 });
    expect((await advisor.draftOf(ad.id)).status).toBe('draft');
  });

  it('counts an ad once, with its newest version, however often the file has it', async () => {
    const ad = aJobAd();
    const newer = { ...ad, timestamp: ad.timestamp + 1, number_of_vacancies: 7 };
    expect(await advisor.importAds([ad, newer, ad])).toMatchObject({ total: 1, drafted: 1 });
    expect((await advisor.draftOf(ad.id)).wish.openings).toBe(7);
  });

  it('refuses ads elsewhere and ads without a place, and says how many and why', async () => {
    const at = (workplace_address: object | null) => aJobAd({ workplace_address });
    const nowhere = at(null);
    const outcome = await advisor.importAds([
      at({ municipality_code: '0180' }),
      at({ municipality_code: '1490' }),
      nowhere,
      { headline: 'Utan id' },
      aJobAd(),
    ]);
    expect(outcome).toMatchObject({ done: 5, drafted: 1, refused: 4 });
    expect(
      outcome.refusedBecause.map(({ reason, count }: { reason: string; count: number }) => [reason, count]),
    ).toEqual([
      ['unreadable', 1],
      ['no-municipality', 1],
      ['outside-region', 1],
      ['other-municipality', 1],
    ]);
    const { body } = await advisor.get(`/job-ad-imports/${outcome.id}/problems?limit=1&page=1`).expect(200);
    expect(body).toMatchObject({
      total: 2,
      items: [{ position: 3, adId: nowhere.id, what: 'no-municipality' }],
    });
    const last = await advisor.get(`/job-ad-imports/${outcome.id}/problems?limit=1&page=2`).expect(200);
    expect(last.body.items).toEqual([
      { position: 4, adId: null, what: 'unreadable', text: 'Annonsen har inget id och kan inte läsas.' },
    ]);
  });

  it('withdraws a draft whose work has moved out of the municipalities', async () => {
    const ad = aJobAd();
    await advisor.importAds([ad]);
    const moved = { ...ad, timestamp: ad.timestamp + 1, workplace_address: { municipality_code: '0180' } };
    expect(await advisor.importAds([moved])).toMatchObject({ withdrawn: 1 });
    expect((await advisor.draftOf(ad.id)).status).toBe('withdrawn');
  });

  it("leaves another municipality's draft alone", async () => {
    const ad = aJobAd();
    await advisor.importAds([ad]);
    const elsewhere = createAdvisor(service, await identity.token('business-advisor', ['1490']));
    const outcome = await elsewhere.importAds([
      { id: ad.id, removed: true },
      { ...aJobAd({ workplace_address: { municipality_code: '1490' } }) },
    ]);
    expect(outcome).toMatchObject({ drafted: 1, refused: 1, withdrawn: 0 });
    expect((await advisor.draftOf(ad.id)).status).toBe('draft');
  });

  it('gives the same import again for the same idempotency key', async () => {
    const content = JSON.stringify([aJobAd()]);
    const first = await advisor
      .send('/job-ad-imports', content, 'application/json', 'same-import')
      .expect(201);
    await advisor.ended(first.body.id);
    const second = await advisor
      .send('/job-ad-imports', content, 'application/json', 'same-import')
      .expect(201);
    expect(second.body).toMatchObject({ id: first.body.id, drafted: 1 });
    await advisor
      .send('/job-ad-imports', JSON.stringify([aJobAd()]), 'application/json', 'same-import')
      .expect(422);
  });

  it('says on the bus how far it has come, in figures only', async () => {
    const said = await collectEvents(servers, jobAdImportChanged);
    const { id } = await advisor.importAds([...syntheticAds(450, { seed: 5, municipalities: ['1488'] })]);
    const ours = () => said.envelopes.filter(({ subject }) => subject === id).map(({ data }) => data);
    await vi.waitFor(() =>
      expect(ours().at(-1)).toMatchObject({ status: 'finished', done: 450, total: 450 }),
    );
    const progress = ours().map(({ done }) => done);
    expect(progress[0]).toBe(0);
    expect(progress.length).toBeGreaterThanOrEqual(4);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(JSON.stringify(ours())).not.toMatch(/[A-ZÅÄÖ]{2}|test-/);
    await said.stop();
  });

  it('can be cancelled and goes on when it is resumed; what is drafted stays', {
    timeout: 90_000,
  }, async () => {
    const synthetic = [...syntheticAds(1200, { seed: 6, municipalities: ['1488'] })];
    const ads = synthetic.map((ad) => ({ ...ad, id: `cancelled-${String(ad['id'])}` }));
    const { body: started } = await advisor.send('/job-ad-imports', JSON.stringify(ads)).expect(201);
    const cancelled = await advisor.create(`/job-ad-imports/${started.id}/cancellations`, {}).expect(200);
    expect(cancelled.body).toMatchObject({ status: 'failed', failure: 'stopped', total: 1200 });
    expect(cancelled.body.done).toBeLessThan(1200);
    await advisor.create(`/job-ad-imports/${started.id}/cancellations`, {}).expect(200);
    await advisor.create(`/job-ad-imports/${started.id}/resumptions`, {}).expect(200);
    const finished = await advisor.ended(started.id, 60_000);
    expect(finished).toMatchObject({ status: 'finished', done: 1200 });
    expect(finished.drafted + finished.refused).toBe(1200);
    const refused = await advisor.create(`/job-ad-imports/${started.id}/cancellations`, {}).expect(409);
    expect(refused.body.detail).toContain('redan klar');
    await advisor.create(`/job-ad-imports/${started.id}/resumptions`, {}).expect(409);
  });

  it('lists the imports of the own municipalities, the newest first', async () => {
    const { id } = await advisor.importAds([aJobAd()]);
    const { body } = await advisor.get('/job-ad-imports?limit=1').expect(200);
    expect(body.items[0]).toMatchObject({ id, by: { organisation: 'Testkommunen' } });
    const elsewhere = createAdvisor(service, await identity.token('business-advisor', ['0330']));
    expect((await elsewhere.get('/job-ad-imports').expect(200)).body.items).toEqual([]);
    await elsewhere.get(`/job-ad-imports/${id}`).expect(403);
    await elsewhere.create(`/job-ad-imports/${id}/cancellations`, {}).expect(403);
  });
});
