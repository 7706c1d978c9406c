import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCompetence, aNewCandidate, aPerson, aRating, toEmployer, toMatching } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

const employer = '01890000-0000-7000-8000-00000000000e';

describe('Changing a candidate', () => {
  let pools: Pools;
  beforeAll(async () => {
    pools = await startPools();
  });
  afterAll(() => pools?.stop());

  it('takes a new competence from someone who has seen the newest, and from nobody else', async () => {
    const { id } = await pools.register();
    const better = aCompetence({ swedish: 5, certificates: [] });
    const changed = await pools.caseWorker.change(`/candidates/${id}/competence`, 1, better).expect(200);
    expect(changed.body).toMatchObject({ id, revision: 2, competence: better });
    expect(changed.headers['etag']).toBe('"2"');
    expect(changed.body).not.toHaveProperty('person');
    const late = await pools.caseWorker.change(`/candidates/${id}/competence`, 1, aCompetence()).expect(412);
    expect(late.body.code).toBe('changed-by-someone-else');
    const { body } = await pools.caseWorker.get(`/candidates/${id}`).expect(200);
    expect(body.competence).toEqual(better);
  });

  it.each<[field: string, competence: object]>([
    ['swedish', { ...aCompetence(), swedish: 8 }],
    ['education.field', { ...aCompetence(), education: { level: 3, field: '997' } }],
    [
      'experience[0].ssyk',
      { ...aCompetence(), experience: [{ ssyk: '9999', months: 3, lastUsed: '2020-01' }] },
    ],
    ['registeredAt', aCompetence({ registeredAt: '2020-01-01' })],
    ['sex', { ...aCompetence(), sex: 'woman' }],
  ])('refuses a competence with a wrong %s', async (field, competence) => {
    const { id } = await pools.register();
    const { body } = await pools.caseWorker.change(`/candidates/${id}/competence`, 1, competence).expect(400);
    expect(body.errors[0].field).toBe(field);
  });

  it('keeps every one of twenty ratings that come at once', async () => {
    const { id } = await pools.register({ competence: aCompetence({ ratings: [] }) });
    const days = Array.from({ length: 20 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
    const answers = await Promise.all(
      days.map((observedOn) => pools.caseWorker.create(`/candidates/${id}/ratings`, aRating({ observedOn }))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const { body } = await pools.caseWorker.get(`/candidates/${id}`).expect(200);
    expect(body.revision).toBe(21);
    const kept: string[] = body.competence.ratings.map((each: { observedOn: string }) => each.observedOn);
    expect(kept.toSorted()).toEqual(days);
  });

  it('counts a rating once for the same key, and refuses the key for another', async () => {
    const { id } = await pools.register({ competence: aCompetence({ ratings: [] }) });
    const rate = (level: number) =>
      pools.caseWorker.create(`/candidates/${id}/ratings`, aRating({ level }), 'rated-once');
    const answers = await Promise.all([rate(4), rate(4), rate(4)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await rate(2).expect(422)).body.code).toBe('idempotency-key-reused');
    const { body } = await pools.caseWorker.get(`/candidates/${id}`).expect(200);
    expect(body.competence.ratings).toEqual([aRating({ level: 4 })]);
  });

  it.each<[field: string, rating: object]>([
    ['trait', aRating({ trait: 'charm' })],
    ['level', aRating({ level: 6 })],
    ['source', aRating({ source: 'granne' })],
    ['observedOn', aRating({ observedOn: '2999-01-01' })],
    ['note', aRating({ note: 'fritext' })],
  ])('refuses a rating with a wrong %s', async (field, rating) => {
    const { id } = await pools.register();
    const { body } = await pools.caseWorker.create(`/candidates/${id}/ratings`, rating).expect(400);
    expect(body.errors[0].field).toBe(field);
  });

  it('records consents given, replaced and withdrawn', async () => {
    const { id } = await pools.register({ consents: [] });
    const path = `/candidates/${id}/consents`;
    await pools.caseWorker.change(path, 1, toMatching()).expect(200);
    await pools.caseWorker.change(path, 2, toEmployer(employer)).expect(200);
    const { body: three } = await pools.caseWorker.change(path, 3, toMatching('2098-01-01')).expect(200);
    expect(three.consents).toMatchObject([toEmployer(employer), toMatching('2098-01-01')]);
    await pools.caseWorker.remove(`${path}/matching/partners`, 3).expect(412);
    const { body: four } = await pools.caseWorker.remove(`${path}/matching/partners`, 4).expect(200);
    expect(four.consents).toMatchObject([toEmployer(employer)]);
    const { body: five } = await pools.caseWorker
      .remove(`${path}/employer-presentation/${employer}`, 5)
      .expect(200);
    expect(five.consents).toEqual([]);
    const gone = await pools.caseWorker.remove(`${path}/matching/partners`, 6).expect(404);
    expect(gone.body.detail).toContain('Samtycket');
  });

  it.each<[field: string, consent: object]>([
    ['purpose', { ...toMatching(), purpose: 'allt' }],
    ['receiver', { ...toMatching(), receiver: employer }],
    ['expiresOn', toMatching('2020-01-01')],
    ['expiresOn', toMatching('2027-02-30')],
    ['givenOn', { ...toMatching(), givenOn: '2026-01-01' }],
  ])('refuses a consent with a wrong %s', async (field, consent) => {
    const { id } = await pools.register({ consents: [] });
    const { body } = await pools.caseWorker.change(`/candidates/${id}/consents`, 1, consent).expect(400);
    expect(body.errors[0].field).toBe(field);
  });

  it('refuses a kind of protection it does not know', async () => {
    const { id } = await pools.register();
    for (const kind of ['none', 'hemlig']) {
      await pools.caseWorker.change(`/candidates/${id}/protected-identity`, 1, { kind }).expect(400);
    }
  });

  it('lets an erased person be registered anew, and a protected one not', async () => {
    const [erased, hidden] = [aPerson(), aPerson()];
    const one = await pools.register({ person: erased });
    const other = await pools.register({ person: hidden });
    await pools.caseWorker.remove(`/candidates/${one.id}`, 1).set('Access-Reason', 'test').expect(204);
    await pools.caseWorker
      .change(`/candidates/${other.id}/protected-identity`, 1, { kind: 'secrecy-mark' })
      .expect(204);
    const again = await pools.register({ person: erased });
    expect(again.id).not.toBe(one.id);
    await pools.caseWorker.create('/candidates', aNewCandidate({ person: hidden })).expect(409);
  });

  it('does not bring anyone back by repeating the registration', async () => {
    const input = aNewCandidate();
    const { body } = await pools.caseWorker.create('/candidates', input, 'then-erased').expect(201);
    await pools.caseWorker.remove(`/candidates/${body.id}`, 1).set('Access-Reason', 'test').expect(204);
    await pools.caseWorker.create('/candidates', input, 'then-erased').expect(404);
    const found = await pools.caseWorker.post('/candidates/search', {
      personnummer: input.person.personnummer,
    });
    expect(found.body).toEqual({ items: [] });
  });
});
