import type { Bus } from '@samspar/messaging';
import type { RunningService } from '@samspar/runtime';
import {
  apiClient,
  createTestIdentity,
  startTestServers,
  startTestService,
  type TestIdentity,
  type TestServers,
} from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { aCandidate, aDemand, speaker } from './examples.ts';

describe('Counts', () => {
  let servers: TestServers;
  let identity: TestIdentity;
  let service: RunningService;
  let buses: Bus[];
  let officer: ReturnType<typeof apiClient>;
  let advisor: ReturnType<typeof apiClient>;

  beforeAll(async () => {
    servers = await startTestServers();
    identity = await createTestIdentity();
    buses = [await servers.connectAs('candidate-pools'), await servers.connectAs('employer-contacts')];
    const say = speaker(...(buses as [Bus, Bus]));
    const config = { REDIS_URL: servers.redisUrl, SCORING_WORKERS: 2 };
    service = await startTestService('scoring', (surroundings) => compose(surroundings, config), {
      servers,
      identity,
    });
    officer = apiClient(service.app, await identity.token('procurement-officer'));
    advisor = apiClient(service.app, await identity.token('business-advisor'));
    for (let number = 0; number < 8; number++)
      await say.candidate(aCandidate({ licences: number < 3 ? ['B'] : [] }));
    await vi.waitFor(async () => {
      const { body } = await advisor.post('/demand-counts', { profile: aDemand() });
      expect(body.considered).toBe(8);
    });
  });
  afterAll(async () => {
    await service?.stop();
    for (const bus of buses ?? []) await bus.close();
    await servers?.stop();
  });

  const asked = (changes: object = {}, role: object = {}) => ({
    municipality: '1488',
    roles: [{ profile: aDemand(), number: 2, ...role }],
    ...changes,
  });

  it('of supply come in bands, and a small number is never told', async () => {
    const { body } = await officer.post('/supply-counts', asked()).expect(200);
    expect(body.roles[0].eligible).toEqual({ text: '< 5', atLeast: 0, atMost: 4 });
    const everyone = asked({}, { profile: aDemand({ formal: [] }) });
    const wide = await officer.post('/supply-counts', everyone).expect(200);
    expect(wide.body.roles[0].eligible).toEqual({ text: '5–9', atLeast: 5, atMost: 9 });
    expect(JSON.stringify([body, wide.body])).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('of supply tell in bands what each requirement costs', async () => {
    const { body } = await officer.post('/supply-counts', asked()).expect(200);
    const licence = body.roles[0].mustHaves.find(({ key }: { key: string }) => key === 'formal:0');
    expect(licence.adds).toEqual({ text: '5–9', atLeast: 5, atMost: 9 });
  });

  it('of a demand tell exactly what each requirement costs, to those who work with candidates', async () => {
    const { body } = await advisor.post('/demand-counts', { profile: aDemand() }).expect(200);
    expect(body).toMatchObject({ considered: 8, eligible: 3 });
    expect(body.mustHaves).toContainEqual({ key: 'formal:0', fails: 5, failsOnly: 5 });
  });

  it.each([
    ['no role', () => asked({ roles: [] }), 'roles'],
    ['thirteen roles', () => asked({ roles: Array.from({ length: 13 }, () => asked().roles[0]) }), 'roles'],
    ['nobody wanted', () => asked({}, { number: 0 }), 'roles[0].number'],
    [
      'an unknown occupation',
      () => asked({}, { profile: aDemand({ ssyk: '0001' }) }),
      'roles[0].profile.ssyk',
    ],
    ['an unknown municipality', () => asked({ municipality: '9999' }), 'municipality'],
    ['an unknown field', () => asked({ secret: true }), 'secret'],
  ])('of supply are refused for %s', async (_what, body, field) => {
    const response = await officer.post('/supply-counts', body()).expect(400);
    expect(response.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('are refused to the wrong role and for the wrong municipality', async () => {
    await advisor.post('/supply-counts', asked()).expect(403);
    await officer.post('/supply-counts', asked({ municipality: '1487' })).expect(403);
    await officer.post('/demand-counts', { profile: aDemand() }).expect(403);
  });
});
