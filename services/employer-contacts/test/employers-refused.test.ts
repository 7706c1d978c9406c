import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anEmployer } from './examples.ts';
import {
  anna,
  bo,
  type Client,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
  text,
} from './running-employer-contacts.ts';

const today = '2026-11-22';
const unknown = '019a0000-0000-7000-8000-00000000ffff';
const personal = text('Gäller 811218-9876.');

describe('What is refused about employers, contacts and fairs', () => {
  let running: RunningEmployerContacts;
  let advisor: Client;
  let at: string;
  let contact: string;
  let fair: string;
  const aVisit = (changes: object = {}) => ({
    kind: 'visit',
    on: '2026-12-01',
    topics: ['other'],
    ...changes,
  });
  const aFair = (changes: object = {}) => ({
    name: 'Jobbmässan',
    on: today,
    municipality: '1488',
    kind: 'fair',
    employerIds: [at.split('/')[2]],
    ...changes,
  });

  beforeAll(async () => {
    running = await startEmployerContacts(() => new Date(`${today}T09:00:00Z`));
    advisor = await running.as(anna);
    at = `/employers/${await registerEmployer(advisor)}`;
    contact = `${at}/contacts/${(await advisor.create(`${at}/contacts`, aVisit()).expect(201)).body.id}`;
    fair = `/fairs/${(await advisor.create('/fairs', aFair()).expect(201)).body.id}`;
  });
  afterAll(async () => {
    await running?.stop();
  });

  /** Everything the refused requests could have changed. */
  const everything = async () => {
    const paths = [at, `${at}/agenda`, `${at}/history`, contact, fair, '/employers', '/contacts', '/fairs'];
    return Promise.all(paths.map(async (path) => (await advisor.get(path).expect(200)).body));
  };

  it.each<[string, string, () => string, () => object, string]>([
    [
      'a workplace without a name',
      'post',
      () => `${at}/workplaces`,
      () => ({ municipality: '1488' }),
      'name',
    ],
    [
      'a workplace nowhere',
      'post',
      () => `${at}/workplaces`,
      () => ({ name: 'Fabriken', municipality: '9999' }),
      'municipality',
    ],
    [
      'a workplace with an unknown field',
      'post',
      () => `${at}/workplaces`,
      () => ({ name: 'Fabriken', municipality: '1488', colour: 'red' }),
      'colour',
    ],
    [
      'a contact person with half an e-mail address',
      'post',
      () => `${at}/contact-persons`,
      () => ({ name: 'Kim', email: 'kim@' }),
      'email',
    ],
    [
      'a contact person with letters for a telephone number',
      'post',
      () => `${at}/contact-persons`,
      () => ({ name: 'Kim', telephone: 'ring mig' }),
      'telephone',
    ],
    [
      'a contact person with a number for a name',
      'post',
      () => `${at}/contact-persons`,
      () => ({ name: 7 }),
      'name',
    ],
    ['a warning without end', 'post', () => `${at}/warnings`, () => ({ note: text('Hund.') }), 'expiresOn'],
    [
      'a warning that has ended',
      'post',
      () => `${at}/warnings`,
      () => ({ note: text('Hund.'), expiresOn: '2026-11-21' }),
      'expiresOn',
    ],
    [
      'a warning with a personnummer',
      'post',
      () => `${at}/warnings`,
      () => ({ note: personal, expiresOn: today }),
      'note',
    ],
    ['duplicates of no name', 'ask', () => '/employer-duplicates', () => ({ name: ' ' }), 'name'],
    [
      'duplicates of a number that is none',
      'ask',
      () => '/employer-duplicates',
      () => ({ name: 'Exempel', organisationsnummer: '5560000000' }),
      'organisationsnummer',
    ],
    [
      'an employer of no size',
      'put',
      () => at,
      () => ({ name: 'X', branch: 'C', sizeClass: '7' }),
      'sizeClass',
    ],
    [
      'an employer of no branch',
      'put',
      () => at,
      () => ({ name: 'X', branch: 'U', sizeClass: '1-4' }),
      'branch',
    ],
    [
      'another municipality',
      'put',
      () => at,
      () => ({ ...anEmployer(), municipality: '1487' }),
      'municipality',
    ],
    ['a merging into nobody', 'put', () => `${at}/merging`, () => ({ into: unknown }), 'into'],
    ['a merging into no id', 'put', () => `${at}/merging`, () => ({ into: 'x' }), 'into'],
    ['a merging into itself', 'put', () => `${at}/merging`, () => ({ into: at.split('/')[2] }), 'into'],
    ['a contact of no kind', 'post', () => `${at}/contacts`, () => aVisit({ kind: 'letter' }), 'kind'],
    ['a contact that is a fair', 'post', () => `${at}/contacts`, () => aVisit({ kind: 'fair' }), 'kind'],
    ['a contact about nothing', 'post', () => `${at}/contacts`, () => aVisit({ topics: [] }), 'topics'],
    [
      'a contact about the same twice',
      'post',
      () => `${at}/contacts`,
      () => aVisit({ topics: ['other', 'other'] }),
      'topics',
    ],
    [
      'a contact about the weather',
      'post',
      () => `${at}/contacts`,
      () => aVisit({ topics: ['rain'] }),
      'topics[0]',
    ],
    ['a contact yesterday', 'post', () => `${at}/contacts`, () => aVisit({ on: '2026-11-21' }), 'on'],
    ['a contact on no day', 'post', () => `${at}/contacts`, () => aVisit({ on: '2026-11-31' }), 'on'],
    [
      'a contact held tomorrow',
      'post',
      () => `${at}/contacts`,
      () => aVisit({ on: '2026-11-23', held: { outcome: 'no-need' } }),
      'on',
    ],
    [
      'a contact with somebody else’s contact person',
      'post',
      () => `${at}/contacts`,
      () => aVisit({ contactPersonIds: [unknown] }),
      'contactPersonIds',
    ],
    [
      'a contact at an unknown workplace',
      'post',
      () => `${at}/contacts`,
      () => aVisit({ workplaceId: unknown }),
      'workplaceId',
    ],
    [
      'a note with a personnummer',
      'post',
      () => `${at}/contacts`,
      () => aVisit({ on: '2027-12-01', note: personal }),
      'note',
    ],
    [
      'a contact moved to a day that has been',
      'put',
      () => `${contact}/date`,
      () => ({ on: '2026-11-01' }),
      'on',
    ],
    [
      'a contact held before its day',
      'put',
      () => `${contact}/holding`,
      () => ({ outcome: 'no-need' }),
      'heldOn',
    ],
    [
      'a call back without a day',
      'put',
      () => `${contact}/holding`,
      () => ({ outcome: 'call-back', heldOn: today }),
      'nextStep',
    ],
    ['a cancelling without a reason', 'put', () => `${contact}/cancellation`, () => ({}), 'reason'],
    [
      'a cancelling with a personnummer',
      'put',
      () => `${contact}/cancellation`,
      () => ({ reason: personal }),
      'reason',
    ],
    [
      'a quiet period that has ended',
      'put',
      () => `${at}/quiet-period`,
      () => ({ until: '2026-11-21', reason: text('Semester.') }),
      'until',
    ],
    [
      'a quiet period of years',
      'put',
      () => `${at}/quiet-period`,
      () => ({ until: '2029-01-01', reason: text('Semester.') }),
      'until',
    ],
    [
      'a handover to nobody',
      'put',
      () => `${at}/lead-owner/handover`,
      () => ({ to: {}, dueOn: today }),
      'to.organisation',
    ],
    ['a fair without employers', 'post', () => '/fairs', () => aFair({ employerIds: [] }), 'employerIds'],
    [
      'a fair with an unknown employer',
      'post',
      () => '/fairs',
      () => aFair({ employerIds: [unknown] }),
      'employerIds',
    ],
    ['a fair of no kind', 'post', () => '/fairs', () => aFair({ kind: 'party' }), 'kind'],
    [
      'a fair named after an e-mail address',
      'post',
      () => '/fairs',
      () => aFair({ name: 'kim@example.se' }),
      'name',
    ],
  ])('%s: 400 that names the field, and nothing is changed', async (_what, how, path, body, field) => {
    const before = await everything();
    const response = await {
      post: () => advisor.create(path(), body()),
      ask: () => advisor.post(path(), body()),
      put: () => advisor.change(path(), revisionOf(path(), before), body()),
    }[how as 'post' | 'ask' | 'put']();
    expect(response.status).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.body.errors.map((error: { field: string }) => error.field)).toContain(field);
    expect(JSON.stringify(response.body)).not.toContain('811218');
    expect(await everything()).toEqual(before);
  });

  /** The revision that a change of this path is made from. */
  function revisionOf(path: string, [employer, agenda, , visit]: { revision: number }[]): number {
    if (path.startsWith(contact)) return visit?.revision ?? 0;
    return (/quiet|lead/.test(path) ? agenda?.revision : employer?.revision) ?? 0;
  }

  it.each([
    '/contacts?mine=yes',
    '/contacts?from=2026-13-01',
    '/contacts?municipality=9999',
    '/employers?q=x',
  ])('a query that cannot be asked: %s: 400', async (path) => {
    const { body } = await advisor.get(path).expect(400);
    expect(body.errors).toHaveLength(1);
  });

  it('malformed JSON: 400; without a token or with a forged one: 401', async () => {
    const send = (token: string, body: string) =>
      supertest(running.service.app)
        .post(`/v1${at}/contacts`)
        .set('Authorization', `Bearer ${token}`)
        .set('Idempotency-Key', 'malformed-1')
        .set('Content-Type', 'application/json')
        .send(body);
    const malformed = await send(await running.identity.token('business-advisor'), '{"kind": ');
    expect({ status: malformed.status, code: malformed.body.code }).toEqual({
      status: 400,
      code: 'malformed-json',
    });
    expect((await send('', '{}')).status).toBe(401);
    expect((await send(await running.identity.forgedToken('business-advisor'), '{}')).status).toBe(401);
  });

  it('a role that may not: 403', async () => {
    for (const role of ['case-worker', 'procurement-officer', 'steering-group', 'administrator'] as const) {
      const client = await running.as({ ...bo, role });
      await client.create(`${at}/contacts`, aVisit()).expect(403);
      await client.create('/fairs', aFair()).expect(403);
      await client.get(`${at}/agenda`).expect(403);
      await client.get('/contacts').expect(403);
    }
    const coordinator = await running.as({ ...bo, role: 'coordinator' });
    const details = { name: 'Nytt namn', branch: 'C', sizeClass: '1-4' };
    await coordinator.change(at, 1, details).expect(403);
    await coordinator.change(`${at}/merging`, 1, { into: unknown }).expect(403);
    await coordinator.create(`${at}/workplaces`, { name: 'Fabriken', municipality: '1488' }).expect(403);
  });

  it('another municipality: 403, and nothing is changed', async () => {
    const before = await everything();
    const elsewhere = await running.as({ ...bo, municipalities: ['1487'] });
    const requests: [string, object][] = [
      [`${at}/workplaces`, { name: 'Fabriken', municipality: '1488' }],
      [`${at}/contact-persons`, { name: 'Kim' }],
      [`${at}/warnings`, { note: text('Hund.'), expiresOn: today }],
      [`${at}/contacts`, aVisit()],
      [`${contact}/participants`, {}],
      ['/fairs', aFair()],
    ];
    for (const [path, body] of requests) await elsewhere.create(path, body).expect(403);
    const changes: [string, object][] = [
      [at, { name: 'Nytt namn', branch: 'C', sizeClass: '1-4' }],
      [`${contact}/date`, { on: '2026-12-02' }],
      [`${at}/lead-owner`, {}],
      [`${at}/quiet-period`, { until: '2026-12-24', reason: text('Semester.') }],
      [`${fair}/holding`, {}],
    ];
    for (const [path, body] of changes) await elsewhere.change(path, 1, body).expect(403);
    expect(await everything()).toEqual(before);
  });

  it('what is not there: 404', async () => {
    await advisor.get(`/employers/${unknown}`).expect(404);
    await advisor.get(`/employers/${unknown}/agenda`).expect(404);
    await advisor.get(`/employers/${unknown}/history`).expect(404);
    await advisor.get(`${at}/contacts/${unknown}`).expect(404);
    await advisor.get(`/fairs/${unknown}`).expect(404);
    await advisor.get(`/contacts?employerId=${unknown}`).expect(404);
    await advisor.create(`/employers/${unknown}/contacts`, aVisit()).expect(404);
    await advisor.remove(`${at}/contact-persons/${unknown}`, 1).expect(404);
    await advisor.change(`${at}/warnings/${unknown}/lifting`, 1).expect(404);
  });

  it('a change by someone who has not seen the newest: 412', async () => {
    await advisor.change(`${at}/quiet-period`, 7, { until: today, reason: text('Semester.') }).expect(412);
    await advisor.change(`${contact}/date`, 7, { on: '2026-12-02' }).expect(412);
    await advisor.change(`${fair}/holding`, 7).expect(412);
    await advisor.change(`${at}/merging`, 7, { into: unknown }).expect(412);
  });

  it('what is not so: 409 that says what to do', async () => {
    const { revision } = (await advisor.get(at).expect(200)).body;
    const agenda = (await advisor.get(`${at}/agenda`).expect(200)).body.revision;
    const refusals = [
      await advisor.remove(`${at}/merging`, revision),
      await advisor.remove(`${at}/quiet-period`, agenda),
      await advisor.remove(`${at}/lead-owner`, agenda),
      await advisor.remove(`${contact}/cancellation`, 1),
      await advisor.remove(`${contact}/participation`, 1),
      await advisor.remove(`${fair}/holding`, 1),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'employer-not-merged'],
      [409, 'no-quiet-period'],
      [409, 'no-lead'],
      [409, 'contact-not-cancelled'],
      [409, 'planner-stays'],
      [409, 'fair-planned'],
    ]);
  });
});
