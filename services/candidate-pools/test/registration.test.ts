import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCompetence, aNewCandidate, aPerson, aPersonnummer, toEmployer, toMatching } from './examples.ts';
import { type Pools, startPools } from './start-pools.ts';

describe('Registering candidates', () => {
  let pools: Pools;
  let now = new Date('2026-11-22T12:00:00Z');
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };

  beforeAll(async () => {
    pools = await startPools({ now: () => now, sweepCheck: 20 });
  });
  afterAll(() => pools?.stop());

  it('answers with the candidate as registered, and the same can be read', async () => {
    const input = aNewCandidate({ consents: [toMatching()] });
    const { body, headers } = await pools.caseWorker.create('/candidates', input).expect(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      revision: 1,
      municipality: '1488',
      person: input.person,
      competence: input.competence,
      consents: [{ ...toMatching(), givenOn: '2026-11-22' }],
    });
    expect(headers['location']).toBe(`/v1/candidates/${body.id}`);
    const read = await pools.caseWorker.get(`/candidates/${body.id}`).expect(200);
    expect(read.body).toEqual(body);
    expect(read.headers['etag']).toBe('"1"');
  });

  it('does without telephone, address and consents', async () => {
    const { phone: _phone, email: _email, ...person } = aPerson();
    const input = { person, municipality: '1488', competence: aCompetence() };
    const { body } = await pools.caseWorker.create('/candidates', input).expect(201);
    expect(body.person).toEqual(person);
    expect(body.consents).toEqual([]);
  });

  it('gives the same candidate again for the same key, also when asked twice at once', async () => {
    const input = aNewCandidate();
    const ask = () => pools.caseWorker.create('/candidates', input, 'once-only-1');
    const [first, second] = await Promise.all([ask(), ask()]);
    const third = await ask();
    expect([first, second, third].map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(second.body).toEqual(first.body);
    expect(third.body).toEqual(first.body);
  });

  it('refuses the same key for another request', async () => {
    const input = aNewCandidate();
    await pools.caseWorker.create('/candidates', input, 'once-only-2').expect(201);
    const otherName = { ...input, person: { ...input.person, givenName: 'Påhittina' } };
    await pools.caseWorker.create('/candidates', otherName, 'once-only-2').expect(422);
    const someoneElse = { ...input, person: aPerson() };
    await pools.caseWorker.create('/candidates', someoneElse, 'once-only-2').expect(422);
  });

  it('registers a person once, whoever asks and however the number is written', async () => {
    const person = aPerson();
    const { personnummer } = person;
    const hyphenated = { ...person, personnummer: `${personnummer.slice(0, 8)}-${personnummer.slice(8)}` };
    const elsewhere = await pools.caller('case-worker', ['1487']);
    const answers = await Promise.all([
      pools.caseWorker.create('/candidates', aNewCandidate({ person })),
      elsewhere.create('/candidates', aNewCandidate({ person: hyphenated, municipality: '1487' })),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.detail).toContain('Kontakta samordnaren');
  });

  it('refuses a known person in the same words, protected or not', async () => {
    const [open, hidden] = [aPerson(), aPerson()];
    await pools.register({ person: open });
    await pools.register({ person: hidden, protectedIdentity: 'protected-registration' });
    const [one, other] = await Promise.all(
      [open, hidden].map((person) => pools.caseWorker.create('/candidates', aNewCandidate({ person }))),
    );
    expect(one?.status).toBe(409);
    const { traceId: _one, ...first } = one?.body ?? {};
    const { traceId: _other, ...second } = other?.body ?? {};
    expect(second).toEqual(first);
  });

  it('takes up a registration that stopped half-way when the same request comes again', async () => {
    const input = aNewCandidate();
    const powerCut = vi
      .spyOn(pools.stored('candidates'), 'create')
      .mockRejectedValueOnce(new Error('power cut'));
    await pools.caseWorker.create('/candidates', input, 'half-way-1').expect(500);
    powerCut.mockRestore();
    expect(await pools.stored('identities').countDocuments({ pending: true })).toBe(1);
    const { body: found } = await pools.caseWorker.post('/candidates/search', {
      personnummer: input.person.personnummer,
    });
    expect(found).toEqual({ items: [] });

    const { body } = await pools.caseWorker.create('/candidates', input, 'half-way-1').expect(201);
    expect(body.person).toEqual(input.person);
    expect(await pools.stored('identities').countDocuments({ pending: true })).toBe(0);
    expect(await pools.stored('candidates').countDocuments({ _id: body.id })).toBe(1);
  });

  it('lets go of a registration nobody takes up again within the hour', async () => {
    const input = aNewCandidate();
    vi.spyOn(pools.stored('candidates'), 'create').mockRejectedValueOnce(new Error('power cut'));
    await pools.caseWorker.create('/candidates', input, 'half-way-2').expect(500);
    await pools.caseWorker.create('/candidates', input, 'from-the-start').expect(409);
    later(61);
    await vi.waitFor(() => pools.caseWorker.create('/candidates', input, 'from-the-start').expect(201));
  });

  it('stops at a registration that was done but not noted as such, and keeps it', async () => {
    const powerCut = vi
      .spyOn(pools.stored('identities'), 'updateOne')
      .mockImplementationOnce(() => Promise.reject(new Error('power cut')) as never);
    const input = aNewCandidate();
    await pools.caseWorker.create('/candidates', input, 'half-way-3').expect(500);
    powerCut.mockRestore();
    later(61);
    await vi.waitFor(async () =>
      expect(await pools.stored('identities').countDocuments({ pending: true })).toBe(0),
    );
    const { body } = await pools.caseWorker.create('/candidates', input, 'half-way-3').expect(201);
    await pools.caseWorker.get(`/candidates/${body.id}`).expect(200);
  });

  it.each<[field: string, changes: object]>([
    ['person.personnummer', { person: aPerson({ personnummer: '199001019801' }) }],
    ['person.personnummer', { person: aPerson({ personnummer: '9001019802' }) }],
    ['person.personnummer', { person: aPerson({ personnummer: aPersonnummer(2015) }) }],
    ['person.personnummer', { person: aPerson({ personnummer: aPersonnummer(1090) }) }],
    ['person.givenName', { person: aPerson({ givenName: ' ' }) }],
    ['person.sex', { person: aPerson({ sex: 'x' }) }],
    ['person.email', { person: aPerson({ email: 'ingen adress' }) }],
    ['person.phone', { person: aPerson({ phone: 'ring mig' }) }],
    ['person.birthRegion', { person: aPerson({ birthRegion: 'asien' }) }],
    ['person.firstLanguage', { person: aPerson({ firstLanguage: 'xx' }) }],
    ['person.income', { person: aPerson({ income: 1 }) }],
    ['municipality', { municipality: 1488 }],
    ['competence.stage', { competence: { ...aCompetence(), stage: 'klar' } }],
    ['competence.reach[0]', { competence: aCompetence({ reach: ['9999'] }) }],
    ['competence.certificates[0]', { competence: aCompetence({ certificates: ['finns-inte'] }) }],
    ['competence.languages.xx', { competence: aCompetence({ languages: { xx: 3 } }) }],
    ['competence.registeredAt', { competence: aCompetence({ registeredAt: '2999-01-01' }) }],
    ['consents[0].receiver', { consents: [{ ...toMatching(), receiver: 'alla' }] }],
    ['consents[0].receiver', { consents: [toEmployer('partners')] }],
    ['consents[0].expiresOn', { consents: [toMatching('2026-11-01')] }],
    ['consents[1]', { consents: [toMatching(), toMatching()] }],
    ['consents[0].textVersion', { consents: [{ ...toMatching(), textVersion: 'en hel text' }] }],
    ['protectedIdentity', { protectedIdentity: 'hemlig' }],
    ['note', { note: 'fritext' }],
  ])('refuses a wrong %s, names the field and repeats no value', async (field, changes) => {
    const before = await pools.stored('identities').countDocuments({});
    const input = aNewCandidate(changes);
    const { body, headers } = await pools.caseWorker.create('/candidates', input).expect(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
    expect(JSON.stringify(body)).not.toContain(input.person.personnummer);
    expect(await pools.stored('identities').countDocuments({})).toBe(before);
  });

  it('refuses JSON that is none', async () => {
    const { body } = await pools.caseWorker
      .create('/candidates', {})
      .set('Content-Type', 'application/json')
      .send('{"person":')
      .expect(400);
    expect(body.code).toBe('malformed-json');
  });
});
