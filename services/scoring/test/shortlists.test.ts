import { shortlistRetired, shortlistUpdated } from '@samspar/contracts';
import { type Bus, connectRedis } from '@samspar/messaging';
import { createLog, type RunningService } from '@samspar/runtime';
import {
  apiClient,
  collectEvents,
  createTestIdentity,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import mongoose from 'mongoose';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { aCandidate, aDemand, speaker } from './examples.ts';

/** Waits until a check holds: a scoring follows an event, however busy the machine is. */
const eventually = <Result>(check: () => Result | Promise<Result>) => vi.waitFor(check, 15_000);

describe('Shortlists', () => {
  let servers: TestServers;
  let identity: TestIdentity;
  let service: RunningService;
  let buses: Bus[];
  let say: ReturnType<typeof speaker>;
  let advisor: ReturnType<typeof apiClient>;

  const start = () =>
    startTestService(
      'scoring',
      (surroundings) => compose(surroundings, { REDIS_URL: servers.redisUrl, SCORING_WORKERS: 4 }),
      {
        servers,
        identity,
      },
    );

  beforeAll(async () => {
    servers = await startTestServers();
    identity = await createTestIdentity();
    buses = [await servers.connectAs('candidate-pools'), await servers.connectAs('employer-contacts')];
    say = speaker(...(buses as [Bus, Bus]));
    service = await start();
    advisor = apiClient(service.app, await identity.token('business-advisor'));
  });
  afterAll(async () => {
    await service?.stop();
    for (const bus of buses ?? []) await bus.close();
    await servers?.stop();
  });

  const shortlistWith = (
    demandId: string,
    holds: (body: { shortlist: { id: string }[]; considered: number }) => void,
  ) =>
    eventually(async () => {
      const { body } = await advisor.get(`/demands/${demandId}/shortlist`).expect(200);
      holds(body);
      return body;
    });

  it('come of a demand by themselves, with reasons in Swedish and who is near', async () => {
    const [able, lacking] = [aCandidate(), aCandidate({ licences: [] })];
    await say.candidate(able);
    await say.candidate(lacking);
    const demandId = uuidv7();
    await say.demand(demandId, aDemand());
    const body = await shortlistWith(demandId, ({ shortlist }) => expect(shortlist).toHaveLength(1));
    expect(body).toMatchObject({ demandRevision: 1, model: 1, considered: 2, eligible: 1 });
    expect(body.shortlist[0]).toMatchObject({ id: able.id });
    expect(body.shortlist[0].reasons.map(({ text }: { text: string }) => text).join(' ')).toMatch(
      /[Kk]örkort/,
    );
    expect(body.nearMisses[0]).toMatchObject({
      id: lacking.id,
      municipality: '1488',
      missing: 'formal:0',
      title: 'Körkort B',
    });
    expect(body.mustHaves).toContainEqual({ key: 'formal:0', title: 'Körkort B', fails: 1, failsOnly: 1 });
    expect(body.demand).toMatchObject({ ssyk: '9320', municipality: '1488', openings: 1, filled: 0 });
  });

  it('say of each requirement what is asked, what it gave and how sure that is, in the language asked for', async () => {
    const rating = {
      trait: 'motivation' as const,
      level: 4,
      source: 'teacher' as const,
      observedOn: '2026-11-22',
    };
    await say.candidate(aCandidate({ reach: ['1443'], ratings: [rating] }));
    const demandId = uuidv7();
    await say.demand(demandId, aDemand({ municipality: '1443' }));
    await shortlistWith(demandId, ({ shortlist }) => expect(shortlist).toHaveLength(1));
    const { body } = await advisor.get(`/demands/${demandId}/shortlist?language=en`).expect(200);
    const [{ reasons, score, municipality }] = body.shortlist;
    expect(municipality).toBe('1488');
    const soft = reasons.find(({ key }: { key: string }) => key === 'soft:0');
    expect(soft).toMatchObject({
      title: 'Motivation, at least 4 of 5',
      certainty: {
        confidence: 'medium',
        ratings: [{ level: 4, source: 'teacher', age: expect.stringMatching(/^(today|1 day ago)$/) }],
      },
    });
    const given = reasons.map(({ points }: { points?: { given: number } }) => points?.given ?? 0);
    expect(given.reduce((total: number, each: number) => total + each, 0)).toBe(score);
  });

  it('are listed with their figures, the ones that start first before others, and without persons', async () => {
    const candidate = aCandidate({ reach: ['1490'] });
    await say.candidate(candidate);
    const [later, sooner, closed] = [uuidv7(), uuidv7(), uuidv7()];
    await say.demand(later, aDemand({ municipality: '1490', start: '2027-05-01' }));
    await say.demand(sooner, aDemand({ municipality: '1490', start: '2027-02-01' }));
    await say.demand(closed, aDemand({ municipality: '1490' }), 'closed');
    const list = (page: number) =>
      advisor.get(`/shortlists?municipality=1490&limit=1&page=${page}`).expect(200);
    await eventually(async () => {
      const { body } = await list(1);
      expect(body).toMatchObject({ total: 2, page: 1, limit: 1 });
      expect(body.items).toMatchObject([
        {
          demandId: sooner,
          start: '2027-02-01',
          scored: { isCurrent: true, eligible: 1, changed: { entered: 1, left: 0 } },
        },
      ]);
    });
    const { body } = await list(2);
    expect(body.items).toMatchObject([{ demandId: later }]);
    expect(JSON.stringify(body)).not.toContain(candidate.id);
    const chosen = await advisor.get(`/shortlists?demandId=${later}&demandId=${closed}`).expect(200);
    expect(chosen.body.items.map((item: { demandId: string }) => item.demandId)).toEqual([later]);
    await advisor.get('/shortlists?demandId=one').expect(400);
    await advisor.get('/shortlists?municipality=0000').expect(400);
    const officer = apiClient(service.app, await identity.token('procurement-officer'));
    await officer.get('/shortlists').expect(403);
  });

  it('follow a changed profile and a withdrawn consent, and say who entered and who left', async () => {
    const demandId = uuidv7();
    const said = await collectEvents(servers, shortlistUpdated);
    const candidate = aCandidate({ reach: ['1444'] });
    await say.demand(demandId, aDemand({ municipality: '1444' }));
    await shortlistWith(demandId, ({ shortlist }) => expect(shortlist).toEqual([]));
    await say.candidate(candidate);
    await shortlistWith(demandId, ({ shortlist }) =>
      expect(shortlist.map(({ id }) => id)).toEqual([candidate.id]),
    );
    await say.withdrawal(candidate.id);
    await shortlistWith(demandId, ({ shortlist }) => expect(shortlist).toEqual([]));
    await eventually(() => {
      const mine = said.envelopes.filter(({ subject }) => subject === demandId).map(({ data }) => data);
      expect(
        mine.some(({ entered, cause }) => entered.includes(candidate.id) && cause === 'candidates-changed'),
      ).toBe(true);
      expect(mine.some(({ left }) => left.includes(candidate.id))).toBe(true);
    });
    const { body } = await advisor.get(`/demands/${demandId}/shortlist/changes`).expect(200);
    expect(body.items[0]).toMatchObject({ left: [candidate.id], cause: 'candidates-changed' });
    await said.stop();
  });

  it('follow a changed demand, and are retired with a closed one', async () => {
    const said = await collectEvents(servers, shortlistRetired);
    const candidate = aCandidate({ reach: ['1487'], swedish: 2 });
    await say.candidate(candidate);
    const demandId = uuidv7();
    await say.demand(demandId, aDemand({ municipality: '1487' }));
    await shortlistWith(demandId, ({ shortlist }) => expect(shortlist).toHaveLength(1));
    const stricter = aDemand({
      municipality: '1487',
      formal: [{ kind: 'swedish', min: 5, required: true, weight: 1 }],
    });
    await say.demand(demandId, stricter);
    await shortlistWith(demandId, ({ shortlist }) => expect(shortlist).toEqual([]));
    await say.demand(demandId, stricter, 'closed');
    await eventually(async () => void (await advisor.get(`/demands/${demandId}/shortlist`).expect(409)));
    await eventually(() => expect(said.envelopes.map(({ subject }) => subject)).toContain(demandId));
    await said.stop();
  });

  it('are right again after a stop during which everything changed', async () => {
    const candidate = aCandidate({ reach: ['0330'] });
    const demandId = uuidv7();
    await say.demand(demandId, aDemand({ municipality: '0330' }));
    await shortlistWith(demandId, ({ shortlist }) => expect(shortlist).toEqual([]));
    await service.stop();
    await say.candidate(candidate);
    service = await start();
    advisor = apiClient(service.app, await identity.token('business-advisor'));
    await shortlistWith(demandId, ({ shortlist }) =>
      expect(shortlist.map(({ id }) => id)).toEqual([candidate.id]),
    );
  });

  it('come back when the queue has been lost whole', async () => {
    const candidate = aCandidate({ reach: ['1465'] });
    await say.candidate(candidate);
    const demandId = uuidv7();
    await say.demand(demandId, aDemand({ municipality: '1465' }));
    await shortlistWith(demandId, ({ shortlist }) => expect(shortlist).toHaveLength(1));
    await service.stop();
    const redis = connectRedis(servers.redisUrl, createLog('test', 'silent'));
    await redis.flushall();
    redis.disconnect();
    const database = await mongoose.createConnection(servers.mongoUrl('scoring')).asPromise();
    await database.collection('shortlists').deleteMany({});
    await database.close();
    service = await start();
    advisor = apiClient(service.app, await identity.token('business-advisor'));
    await eventually(async () => void (await advisor.get(`/demands/${demandId}/shortlist`).expect(200)));
    await shortlistWith(demandId, ({ shortlist }) =>
      expect(shortlist.map(({ id }) => id)).toEqual([candidate.id]),
    );
  });

  it('are right with two processes that share the work', async () => {
    const second = await start();
    const candidates = Array.from({ length: 12 }, () => aCandidate({ reach: ['1452'] }));
    const demandIds = Array.from({ length: 12 }, () => uuidv7());
    for (const demandId of demandIds) await say.demand(demandId, aDemand({ municipality: '1452' }));
    for (const candidate of candidates) await say.candidate(candidate);
    const ids = candidates.map(({ id }) => id).toSorted();
    for (const demandId of demandIds) {
      await shortlistWith(demandId, ({ shortlist }) =>
        expect(shortlist.map(({ id }) => id).toSorted()).toEqual(ids),
      );
    }
    await second.stop();
  });

  it('answer "what if" at once, for a demand nobody has registered', async () => {
    await say.candidate(aCandidate({ reach: ['1407'], licences: [] }));
    await eventually(async () => {
      const { body } = await advisor
        .post('/demand-counts', { profile: aDemand({ municipality: '1407' }) })
        .expect(200);
      expect(body.mustHaves).toContainEqual(expect.objectContaining({ key: 'formal:0', failsOnly: 1 }));
    });
  });

  it('are logged whenever somebody reads them', async () => {
    const demandId = uuidv7();
    await say.demand(demandId, aDemand());
    await shortlistWith(demandId, ({ shortlist }) => expect(shortlist.length).toBeGreaterThan(0));
    const administrator = apiClient(service.app, await identity.token('administrator'));
    const { body: log } = await administrator.get('/access-log?limit=1').expect(200);
    expect(log.items[0]).toMatchObject({
      operation: 'read-shortlist',
      role: 'business-advisor',
      result: 'shown',
    });
    expect(log.items[0].candidates.length).toBeGreaterThan(0);
    const steering = apiClient(service.app, await identity.token('steering-group'));
    await steering.get(`/demands/${demandId}/shortlist`).expect(403);
    await advisor.get(`/demands/${uuidv7()}/shortlist`).expect(404);
    await advisor.get('/demands/not-an-id/shortlist').expect(400);
  });

  it('have their counterpart for a candidate: which demands, and which since when', async () => {
    const candidate = aCandidate({ reach: ['1421'] });
    const demandId = uuidv7();
    await say.demand(demandId, aDemand({ municipality: '1421' }));
    await say.candidate(candidate);
    const caseWorker = apiClient(service.app, await identity.token('case-worker'));
    await eventually(async () => {
      const { body } = await caseWorker.get(`/candidates/${candidate.id}/matches`).expect(200);
      expect(body.demands).toEqual([expect.objectContaining({ demand: demandId })]);
      expect(body.changes[0]).toMatchObject({ entered: [demandId] });
    });
    const elsewhere = apiClient(service.app, await identity.token('case-worker', ['1487']));
    await elsewhere.get(`/candidates/${candidate.id}/matches`).expect(403);
    await say.withdrawal(candidate.id);
    await eventually(
      async () => void (await caseWorker.get(`/candidates/${candidate.id}/matches`).expect(404)),
    );
  });

  it('lead to suggestions of job tracks where demands are alike', async () => {
    for (let employer = 0; employer < 3; employer++) {
      await say.demand(uuidv7(), aDemand({ municipality: '1421', ssyk: '5311', openings: 2 }));
    }
    const coordinator = apiClient(service.app, await identity.token('coordinator'));
    await eventually(async () => {
      const { body } = await coordinator.get('/track-suggestions').expect(200);
      expect(body.items).toContainEqual(expect.objectContaining({ family: '531', openings: 6 }));
    });
  });

  it('show their jobs to the administrator only', async () => {
    const administrator = apiClient(service.app, await identity.token('administrator'));
    expect((await administrator.get('/job-board/').expect(200)).text).toContain('<html');
    expect((await administrator.get('/job-board/api/queues').expect(200)).text).toContain('"name":"scoring"');
    await advisor.get('/job-board/').expect(403);
  });
});
