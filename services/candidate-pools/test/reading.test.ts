import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompetence, aPerson, toMatching } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

describe('Finding candidates', () => {
  let pools: Pools;
  const people = [
    aPerson({ givenName: 'Almina' }),
    aPerson({ givenName: 'Björkina' }),
    aPerson({ givenName: 'Ekina' }),
  ];
  const elsewhere = aPerson({ givenName: 'Granina' });
  let elsewhereId: string;

  beforeAll(async () => {
    pools = await startPools();
    await pools.register({ person: people[0], competence: aCompetence({ swedish: 1, stage: 'mapping' }) });
    await pools.register({ person: people[1], competence: aCompetence({ swedish: 3 }) });
    await pools.register({ person: people[2], competence: aCompetence({ swedish: 6, stage: 'matchable' }) });
    const other = await pools.caller('case-worker', ['1487']);
    const input = { person: elsewhere, municipality: '1487', competence: aCompetence() };
    const { body } = await other.create('/candidates', input).expect(201);
    elsewhereId = body.id;
  });
  afterAll(() => pools?.stop());

  const names = async (path: string) => {
    const { body } = await pools.caseWorker.get(path).expect(200);
    return body.items.map((item: { person: { givenName: string } }) => item.person.givenName);
  };

  it('lists those of the own municipality, in the order they came', async () => {
    expect(await names('/candidates')).toEqual(['Almina', 'Björkina', 'Ekina']);
  });

  it('shows someone of another municipality to those who work there only', async () => {
    await pools.caseWorker.get(`/candidates/${elsewhereId}`).expect(403);
    const coordinator = await pools.caller('coordinator', ['1487']);
    await coordinator.get(`/candidates/${elsewhereId}`).expect(200);
  });

  it('shows in a list what is needed to choose, and no number, telephone or address', async () => {
    const { body } = await pools.caseWorker.get('/candidates?limit=1').expect(200);
    expect(body).toMatchObject({ total: 3, page: 1, limit: 1 });
    expect(body.items[0]).toEqual({
      id: expect.any(String),
      revision: 1,
      municipality: '1488',
      person: { givenName: 'Almina', familyName: 'Påhittsdotter' },
      stage: 'mapping',
      swedish: 1,
      availableFrom: '2026-12-01',
      consents: [{ ...toMatching(), givenOn: expect.any(String) }],
    });
  });

  it('turns the page', async () => {
    expect(await names('/candidates?limit=2&page=2')).toEqual(['Ekina']);
    expect(await names('/candidates?limit=2&page=3')).toEqual([]);
  });

  it('filters by stage and by the lowest level of Swedish', async () => {
    expect(await names('/candidates?stage=matchable')).toEqual(['Ekina']);
    expect(await names('/candidates?minSwedish=3')).toEqual(['Björkina', 'Ekina']);
    expect(await names('/candidates?minSwedish=3&stage=employable')).toEqual(['Björkina']);
  });

  it.each(['stage=klar', 'minSwedish=8', 'limit=101', 'page=0', 'municipality=9999', 'name=Almina'])(
    'refuses ?%s',
    async (query) => {
      const { body } = await pools.caseWorker.get(`/candidates?${query}`).expect(400);
      expect(body.errors[0].field).toBe(query.split('=')[0]);
    },
  );

  it('shows someone with several municipalities all of them, or the one asked for', async () => {
    const coordinator = await pools.caller('coordinator', ['1488', '1487']);
    const all = await coordinator.get('/candidates').expect(200);
    expect(all.body.total).toBe(4);
    const one = await coordinator.get('/candidates?municipality=1487').expect(200);
    expect(one.body.total).toBe(1);
  });

  it('finds by personnummer, with or without hyphen, in the own municipality only', async () => {
    const search = async (personnummer: string) =>
      (await pools.caseWorker.post('/candidates/search', { personnummer }).expect(200)).body.items;
    const { personnummer = '' } = people[1] ?? {};
    expect(await search(personnummer)).toMatchObject([{ person: { givenName: 'Björkina' } }]);
    expect(await search(`${personnummer.slice(0, 8)}-${personnummer.slice(8)}`)).toHaveLength(1);
    expect(await search(elsewhere.personnummer)).toEqual([]);
    expect(await search(aPerson().personnummer)).toEqual([]);
  });

  it('refuses to search for what is no personnummer', async () => {
    for (const personnummer of ['199001019801', 'Almina', 7]) {
      const { body } = await pools.caseWorker.post('/candidates/search', { personnummer }).expect(400);
      expect(body.errors[0].field).toBe('personnummer');
    }
  });
});
