import { apiClient } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompetence, aNewCandidate, aRating, toMatching } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

type Client = ReturnType<typeof apiClient>;
type Ask = (client: Client, id: string) => ReturnType<Client['get']>;

const matching = (id: string) => `/candidates/${id}/consents/matching/partners`;

/** Every route that concerns one candidate. */
const routes: [name: string, ask: Ask][] = [
  ['reading', (client, id) => client.get(`/candidates/${id}`)],
  ['changing competence', (client, id) => client.change(`/candidates/${id}/competence`, 1, aCompetence())],
  ['rating', (client, id) => client.create(`/candidates/${id}/ratings`, aRating())],
  ['giving a consent', (client, id) => client.change(`/candidates/${id}/consents`, 1, toMatching())],
  ['withdrawing a consent', (client, id) => client.remove(matching(id), 1)],
  [
    'marking as protected',
    (client, id) => client.change(`/candidates/${id}/protected-identity`, 1, { kind: 'secrecy-mark' }),
  ],
  [
    'erasing',
    (client, id) => client.remove(`/candidates/${id}`, 1).set('Access-Reason', encodeURIComponent('Begäran')),
  ],
];

describe('Who may do what with a candidate', () => {
  let pools: Pools;
  let candidate: { id: string };
  const hidden: Record<string, { id: string; personnummer: string }> = {};

  beforeAll(async () => {
    pools = await startPools();
    candidate = await pools.register();
    const noted = aNewCandidate({ protectedIdentity: 'fictitious-data' });
    const { body } = await pools.caseWorker.create('/candidates', noted).expect(201);
    hidden['noted as protected'] = { id: body.id, personnummer: noted.person.personnummer };
    const marked = await pools.register();
    await pools.caseWorker
      .change(`/candidates/${marked.id}/protected-identity`, 1, { kind: 'secrecy-mark' })
      .expect(204);
    hidden['marked as protected'] = { id: marked.id, personnummer: marked.person.personnummer };
    const erased = await pools.register();
    await pools.caseWorker.remove(`/candidates/${erased.id}`, 1).set('Access-Reason', 'test').expect(204);
    hidden['erased'] = { id: erased.id, personnummer: erased.person.personnummer };
  });
  afterAll(() => pools?.stop());

  const unchanged = async () => {
    const { body } = await pools.caseWorker.get(`/candidates/${candidate.id}`).expect(200);
    expect(body).toEqual(candidate);
  };

  it.each(routes)('refuses %s to another municipality', async (_name, ask) => {
    for (const role of ['case-worker', 'coordinator'] as const) {
      const { status, body } = await ask(await pools.caller(role, ['1487']), candidate.id);
      expect(status).toBe(403);
      expect(body.detail).toContain('kommunen');
    }
    await unchanged();
  });

  it.each(routes)('refuses %s to roles that have no candidates', async (_name, ask) => {
    for (const role of [
      'business-advisor',
      'procurement-officer',
      'steering-group',
      'administrator',
    ] as const) {
      const { status, body } = await ask(await pools.caller(role, ['1488']), candidate.id);
      expect(status).toBe(403);
      expect(body.detail).toContain('roll');
    }
    await unchanged();
  });

  it.each(routes)('refuses %s to someone without a valid token', async (_name, ask) => {
    const tokens = ['', await pools.identity.forgedToken('case-worker')];
    for (const token of tokens)
      expect((await ask(apiClient(pools.app, token), candidate.id)).status).toBe(401);
    await unchanged();
  });

  it.each(routes)(
    'answers %s of someone protected or erased as of someone who does not exist',
    async (_name, ask) => {
      const { traceId: _own, ...unknown } = (
        await ask(pools.caseWorker, '01890000-0000-7000-8000-000000000000')
      ).body;
      expect(unknown.status).toBe(404);
      for (const { id } of Object.values(hidden)) {
        for (const client of [pools.caseWorker, await pools.caller('coordinator', ['1487'])]) {
          const { traceId: _trace, ...answer } = (await ask(client, id)).body;
          expect(answer).toEqual(unknown);
        }
      }
    },
  );

  it('neither lists, counts nor finds anyone protected or erased', async () => {
    const { body } = await pools.caseWorker.get('/candidates').expect(200);
    expect(body.total).toBe(1);
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([candidate.id]);
    for (const { personnummer } of Object.values(hidden)) {
      const found = await pools.caseWorker.post('/candidates/search', { personnummer }).expect(200);
      expect(found.body).toEqual({ items: [] });
    }
  });

  it('refuses to register in, and to list, another municipality', async () => {
    await pools.caseWorker.create('/candidates', aNewCandidate({ municipality: '1487' })).expect(403);
    await pools.caseWorker.get('/candidates?municipality=1487').expect(403);
    await unchanged();
  });

  it('refuses lists and searches to someone without a municipality', async () => {
    const nobodys = await pools.caller('case-worker', []);
    await nobodys.get('/candidates').expect(403);
    await nobodys.post('/candidates/search', { personnummer: '197010632391' }).expect(403);
  });

  it('asks for If-Match, Idempotency-Key and a reason where they are due', async () => {
    const path = `/candidates/${candidate.id}`;
    await pools.caseWorker.change(`${path}/competence`, 1, aCompetence()).unset('If-Match').expect(428);
    await pools.caseWorker.post(`${path}/ratings`, aRating()).expect(400);
    for (const reason of ['', '%20']) {
      const { body } = await pools.caseWorker.remove(path, 1).set('Access-Reason', reason).expect(400);
      expect(body.errors[0].field).toBe('Access-Reason');
    }
    await unchanged();
  });
});
