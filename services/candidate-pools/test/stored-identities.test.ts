import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aNewCandidate, aPerson, testConfig } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

const secretsOf = ({ personnummer, givenName, familyName, phone, email }: ReturnType<typeof aPerson>) => [
  personnummer,
  givenName,
  familyName,
  phone,
  email,
];

describe('What is stored of who somebody is', () => {
  let pools: Pools;
  beforeAll(async () => {
    pools = await startPools();
  });
  afterAll(() => pools?.stop());

  const everything = async () => {
    const collections = ['identities', 'candidates', 'access-log', 'listener-positions', 'key-checks'];
    const rows = await Promise.all(collections.map((name) => pools.stored(name).find().lean()));
    return JSON.stringify(rows);
  };
  const identityOf = (id: string) => pools.stored('identities').findById(id).lean();

  it('cannot be read in the database', async () => {
    const person = aPerson();
    await pools.register({ person });
    const stored = await everything();
    for (const secret of secretsOf(person)) expect(stored).not.toContain(secret);
  });

  it('is gone with the erased, key and all: only a tombstone is left', async () => {
    const { id } = await pools.register();
    expect(Object.keys(await identityOf(id))).toEqual(
      expect.arrayContaining(['blindIndex', 'sealed', 'wrappedKey', 'requestHash']),
    );
    await pools.caseWorker.remove(`/candidates/${id}`, 1).set('Access-Reason', 'test').expect(204);
    expect(Object.keys(await identityOf(id)).toSorted()).toEqual(['_id', 'requestKey', 'touchedAt']);
    const candidate = await pools.stored('candidates').findById(id).lean();
    expect(candidate.state).toEqual({ status: 'erased' });
  });

  it('is of someone protected no more than the index, from the first and after a late marking', async () => {
    const noted = await pools.register({ protectedIdentity: 'secrecy-mark' });
    const marked = await pools.register();
    await pools.caseWorker
      .change(`/candidates/${marked.id}/protected-identity`, 1, { kind: 'protected-registration' })
      .expect(204);
    for (const { id } of [noted, marked]) {
      const identity = await identityOf(id);
      expect(identity).toHaveProperty('blindIndex');
      expect(identity).not.toHaveProperty('sealed');
      expect(identity).not.toHaveProperty('wrappedKey');
    }
  });

  it('is destroyed at the next start when the process ended in the middle', async () => {
    const [erased, marked] = [await pools.register(), await pools.register()];
    const powerCut = vi
      .spyOn(pools.stored('identities'), 'updateOne')
      .mockImplementation(() => Promise.reject(new Error('power cut')) as never);
    await pools.caseWorker.remove(`/candidates/${erased.id}`, 1).set('Access-Reason', 'test').expect(500);
    await pools.caseWorker
      .change(`/candidates/${marked.id}/protected-identity`, 1, { kind: 'secrecy-mark' })
      .expect(500);
    powerCut.mockRestore();
    expect(await identityOf(erased.id)).toHaveProperty('sealed');

    await pools.restart();
    expect(await identityOf(erased.id)).not.toHaveProperty('sealed');
    expect(await identityOf(erased.id)).not.toHaveProperty('blindIndex');
    expect(await identityOf(marked.id)).not.toHaveProperty('sealed');
    expect(await identityOf(marked.id)).toHaveProperty('blindIndex');
  });

  it('opens for nobody else: a ciphertext moved between candidates answers 500 and tells nothing', async () => {
    const caseWorker = await pools.caller('case-worker', ['1488']);
    const persons = [aPerson(), aPerson({ givenName: 'Påhittina' })];
    const created = await Promise.all(
      persons.map((person) => caseWorker.create('/candidates', aNewCandidate({ person }))),
    );
    const [one, other] = created.map(({ body }) => body.id);
    const { wrappedKey, sealed } = await identityOf(other);
    await pools.stored('identities').updateOne({ _id: one }, { $set: { wrappedKey, sealed } });
    const { body } = await caseWorker.get(`/candidates/${one}`).expect(500);
    for (const secret of persons.flatMap(secretsOf)) expect(JSON.stringify(body)).not.toContain(secret);
  });

  it('needs the master key it was begun with', async () => {
    const wrong = { IDENTITY_MASTER_KEY: randomBytes(32).toString('base64') };
    await expect(pools.restart(wrong)).rejects.toThrow('IDENTITY_MASTER_KEY');
    await pools.restart(testConfig);
  });
});
