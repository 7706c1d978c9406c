import { expectedNeedChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  anna,
  type Client,
  cia,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

/** The table a municipality kept by hand in 2020, by branch of the department: occupation, short and long term. */
const table = [
  ['Q', '5321', 15, 50],
  ['I', '9412', 3, 7],
  ['P', '5311', 15, 40],
  ['Q', '5330', 5, 27],
] as const;

describe('Expected needs over HTTP', () => {
  let running: RunningEmployerContacts;
  let advisor: Client;
  const aNeed = (employerId: string, changes: object = {}) => ({
    employerId,
    municipality: '1488',
    ssyk: '5321',
    shortTerm: 15,
    longTerm: 50,
    ...changes,
  });
  const register = async (changes: object = {}) => {
    const employerId = await registerEmployer(advisor);
    return (await advisor.create('/expected-needs', aNeed(employerId, changes)).expect(201)).body;
  };

  beforeAll(async () => {
    running = await startEmployerContacts();
    advisor = await running.as(anna);
  });
  afterAll(() => running?.stop());

  it('are said on the bus in numbers, without note or who noted it', async () => {
    const said = await collectEvents(running.servers, expectedNeedChanged);
    const note = { text: 'Pensionsavgångar', companyOwn: [] };
    const need = await register({ note });
    expect(need).toMatchObject({ note, status: 'current', by: { id: 'anna', name: 'Anna Exempel' } });
    await advisor.change(`/expected-needs/${need.id}/withdrawal`, 1).expect(200);
    await vi.waitFor(() => expect(said.envelopes.map(({ subject }) => subject)).toEqual([need.id, need.id]), {
      timeout: 20_000,
    });
    const { employerId, municipality, ssyk, shortTerm, longTerm } = need;
    const data = { employerId, municipality, ssyk, shortTerm, longTerm };
    expect(said.envelopes.map((envelope) => envelope.data)).toEqual([
      { ...data, status: 'current' },
      { ...data, status: 'withdrawn' },
    ]);
    expect(JSON.stringify(said.envelopes)).not.toMatch(/Pension|Anna/);
    await said.stop();
  });

  it('are one for each employer, place and occupation: a second is told which it is', async () => {
    const need = await register();
    const again = await advisor.create('/expected-needs', aNeed(need.employerId)).expect(409);
    expect(again.body.detail).toContain(need.id);
    expect(again.body.errors).toEqual([{ field: 'ssyk', message: need.id }]);
    await advisor.create('/expected-needs', aNeed(need.employerId, { ssyk: '9412' })).expect(201);
    await advisor.change(`/expected-needs/${need.id}/withdrawal`, 1).expect(200);
    const other = (await advisor.create('/expected-needs', aNeed(need.employerId)).expect(201)).body;
    const refused = await advisor.remove(`/expected-needs/${need.id}/withdrawal`, 2).expect(409);
    expect(refused.body.detail).toContain(other.id);
  });

  it('may stand beside each other at two workplaces, each where the workplace is', async () => {
    const employerId = await registerEmployer(advisor);
    const workplace = { name: 'Strandvägen', municipality: '1488' };
    const added = await advisor.create(`/employers/${employerId}/workplaces`, workplace).expect(201);
    const [{ id: workplaceId }] = added.body.workplaces ?? [added.body];
    await advisor.create('/expected-needs', aNeed(employerId)).expect(201);
    await advisor.create('/expected-needs', aNeed(employerId, { workplaceId })).expect(201);
    const both = await running.as({ ...anna, municipalities: ['1488', '1487'] });
    const elsewhere = aNeed(employerId, { workplaceId, municipality: '1487', ssyk: '9412' });
    const refused = await both.create('/expected-needs', elsewhere).expect(400);
    expect(refused.body.errors[0].field).toBe('municipality');
  });

  it('are changed and taken back by those who have seen them as they are, and restored', async () => {
    const { id } = await register();
    const numbers = { shortTerm: 10, longTerm: 40 };
    await advisor.change(`/expected-needs/${id}`, 1, numbers).expect(200);
    await advisor.change(`/expected-needs/${id}`, 1, numbers).expect(412);
    const reason = { text: 'Enheten läggs ner', companyOwn: [] };
    const gone = await advisor.change(`/expected-needs/${id}/withdrawal`, 2, { reason }).expect(200);
    expect(gone.body).toMatchObject({ status: 'withdrawn', withdrawal: { reason, by: { id: 'anna' } } });
    await advisor.change(`/expected-needs/${id}`, 3, numbers).expect(409);
    const back = await advisor.remove(`/expected-needs/${id}/withdrawal`, 3).expect(200);
    expect(back.body).toMatchObject({ ...numbers, status: 'current' });
    expect((await advisor.get(`/expected-needs/${id}`).expect(200)).body).toEqual(back.body);
  });

  it('are summed by branch, occupation and municipality; the steering group reads the sums alone', async () => {
    const knivsta = await running.as({ ...anna, municipalities: ['0330'] });
    for (const [branch, ssyk, shortTerm, longTerm] of table) {
      const employerId = await registerEmployer(knivsta, { municipality: '0330', branch });
      const need = aNeed(employerId, { municipality: '0330', ssyk, shortTerm, longTerm });
      await knivsta.create('/expected-needs', need).expect(201);
    }
    const steering = await running.as({ ...cia, role: 'steering-group', municipalities: [] });
    const sums = async (by: string) =>
      (await steering.get(`/expected-need-sums?municipality=0330&by=${by}`).expect(200)).body;
    expect(await sums('branch')).toEqual({
      by: 'branch',
      groups: [
        { code: 'I', shortTerm: 3, longTerm: 7, employers: 1 },
        { code: 'P', shortTerm: 15, longTerm: 40, employers: 1 },
        { code: 'Q', shortTerm: 20, longTerm: 77, employers: 2 },
      ],
      total: { shortTerm: 38, longTerm: 124, employers: 4 },
    });
    expect((await sums('ssyk')).groups[1]).toEqual({
      code: '5321',
      shortTerm: 15,
      longTerm: 50,
      employers: 1,
    });
    expect((await sums('municipality')).groups).toEqual([
      { code: '0330', shortTerm: 38, longTerm: 124, employers: 4 },
    ]);
    await steering.get('/expected-needs').expect(403);
  });

  it('are found under the employer that theirs was merged into, which counts once', async () => {
    const both = await running.as({ ...anna, municipalities: ['1490'] });
    const [kept, gone] = [
      await registerEmployer(both, { municipality: '1490' }),
      await registerEmployer(both, { municipality: '1490' }),
    ];
    for (const [employerId, ssyk] of [
      [kept, '5321'],
      [gone, '9412'],
    ] as const)
      await both.create('/expected-needs', aNeed(employerId, { municipality: '1490', ssyk })).expect(201);
    const { headers } = await both.get(`/employers/${gone}`).expect(200);
    const seen = Number(JSON.parse(headers['etag'] ?? '""'));
    await both.change(`/employers/${gone}/merging`, seen, { into: kept }).expect(200);
    const listed = await both.get(`/expected-needs?employerId=${kept}`).expect(200);
    expect(listed.body.total).toBe(2);
    const sums = await both.get('/expected-need-sums?municipality=1490').expect(200);
    expect(sums.body.total).toMatchObject({ employers: 1, shortTerm: 30 });
  });

  it('are listed by page, occupation and status', async () => {
    const mark = await running.as({ ...anna, municipalities: ['1463'] });
    const employerId = await registerEmployer(mark, { municipality: '1463' });
    for (const ssyk of ['5321', '5323', '9412'])
      await mark.create('/expected-needs', aNeed(employerId, { municipality: '1463', ssyk })).expect(201);
    const total = async (query: string) =>
      (await mark.get(`/expected-needs?municipality=1463&${query}`).expect(200)).body.total;
    expect(await total('occupation=53')).toBe(2);
    expect(await total('occupation=9412')).toBe(1);
    expect(await total('status=withdrawn')).toBe(0);
    const page = await mark.get('/expected-needs?municipality=1463&limit=2&page=2').expect(200);
    expect([page.body.items.length, page.body.total]).toEqual([1, 3]);
  });

  it('refuse what is wrong with the field it is in, and change nothing', async () => {
    const employerId = await registerEmployer(advisor);
    const total = async () => (await advisor.get('/expected-needs')).body.total;
    const before = await total();
    for (const [changes, field] of [
      [{ colour: 'red' }, 'colour'],
      [{ ssyk: '0000' }, 'ssyk'],
      [{ municipality: '9999' }, 'municipality'],
      [{ shortTerm: -1 }, 'shortTerm'],
      [{ shortTerm: 0.5 }, 'shortTerm'],
      [{ longTerm: '50' }, 'longTerm'],
      [{ shortTerm: 0, longTerm: 0 }, 'shortTerm'],
      [{ employerId: 'nobody' }, 'employerId'],
      [{ note: 'Bara text' }, 'note'],
      [{ note: { text: 'Ring 070-123 45 67' } }, 'note'],
    ] as const) {
      const { body } = await advisor.create('/expected-needs', aNeed(employerId, changes)).expect(400);
      expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
    }
    const unknown = '019a0000-0000-7000-8000-00000000ffff';
    await advisor.create('/expected-needs', aNeed(unknown)).expect(404);
    await advisor.create('/expected-needs', aNeed(employerId, { workplaceId: unknown })).expect(404);
    await advisor.create('/expected-needs', aNeed(employerId, { municipality: '1487' })).expect(403);
    const coordinator = await running.as({ ...cia, role: 'coordinator' });
    await coordinator.create('/expected-needs', aNeed(employerId)).expect(403);
    await coordinator.get('/expected-needs').expect(200);
    const caseWorker = await running.as({ ...cia, role: 'case-worker' });
    await caseWorker.get('/expected-need-sums').expect(403);
    expect(await total()).toBe(before);
  });
});
