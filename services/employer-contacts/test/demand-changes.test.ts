import { demandChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aDemandProfile } from './examples.ts';
import {
  type Client,
  registerDemand,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

const today = '2026-11-22';

describe('Several people and one demand', () => {
  let running: RunningEmployerContacts;
  let anna: Client;
  let bo: Client;

  beforeAll(async () => {
    running = await startEmployerContacts();
    anna = await running.person('Anna');
    bo = await running.person('Bo');
  });
  afterAll(() => running?.stop());

  it('who comes second is told who came first, when and what changed, and can go on from there', async () => {
    const { id } = await registerDemand(anna);
    await anna.change(`/demands/${id}/profile`, 1, aDemandProfile({ openings: 5 })).expect(200);
    const late = await bo
      .change(`/demands/${id}/profile`, 1, aDemandProfile({ start: '2027-02-01' }))
      .expect(412);
    expect(late.headers['content-type']).toContain('application/problem+json');
    expect(late.body).toMatchObject({
      code: 'changed-by-someone-else',
      detail: expect.stringMatching(/av Anna, Annas organisation, \d{4}-\d\d-\d\d \d\d:\d\d/),
      revision: 2,
      changedBy: { name: 'Anna', organisation: 'Annas organisation' },
      changes: [{ revision: 2, sentences: ['Antal platser: 2 → 5'] }],
    });
    const { body: since } = await bo.get(`/demands/${id}/versions?since=1`).expect(200);
    expect(since).toMatchObject({ total: 1, items: [{ sentences: ['Antal platser: 2 → 5'] }] });

    const both = aDemandProfile({ openings: 5, start: '2027-02-01' });
    await bo.change(`/demands/${id}/profile`, late.body.revision, both).expect(200);
    const { body: all } = await anna.get(`/demands/${id}/versions`).expect(200);
    expect(
      all.items.map(({ by, sentences }: { by: { name: string }; sentences: string[] }) => [
        by.name,
        sentences,
      ]),
    ).toEqual([
      ['Bo', ['Start: 2027-01-15 → 2027-02-01']],
      ['Anna', ['Antal platser: 2 → 5']],
      ['Anna', ['Behovet registrerades']],
    ]);
    const { body: second } = await anna.get(`/demands/${id}/versions?limit=1&page=2`).expect(200);
    expect(second).toMatchObject({ total: 3, items: [{ revision: 2 }] });
  });

  it('of twenty changes at the same moment one is taken, and nineteen learn of it', async () => {
    const { id } = await registerDemand(anna);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        anna.change(`/demands/${id}/profile`, 1, aDemandProfile({ openings: n + 3 })),
      ),
    );
    const taken = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status === 412);
    expect([taken.length, lost.length]).toEqual([1, 19]);
    const sentence = `Antal platser: 2 → ${taken[0]?.body.profile.openings}`;
    for (const { body } of lost) expect(body.changes).toMatchObject([{ sentences: [sentence] }]);
  });

  it('being said again makes nobody late', async () => {
    const { id } = await registerDemand(anna);
    const administrator = await running.person('Cecilia', 'administrator');
    await administrator.create('/announcements', {}).expect(({ status }) => expect(status).toBeLessThan(300));
    const { headers } = await anna.get(`/demands/${id}`).expect(200);
    expect(headers['etag']).toBe('"2"');
    await anna.change(`/demands/${id}/profile`, 1, aDemandProfile({ openings: 4 })).expect(200);
  });

  it('fill its openings side by side, never more than there are; the last one closes it', async () => {
    const said = await collectEvents(running.servers, demandChanged);
    const { id } = await registerDemand(anna, aDemandProfile({ openings: 10 }));
    const filling = { how: 'direct', on: today };
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => (n % 2 ? anna : bo).create(`/demands/${id}/fillings`, filling)),
    );
    const filled = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([filled.length, refused.length]).toEqual([10, 20]);
    expect(new Set(filled.map(({ body }) => body.filling.id)).size).toBe(10);
    for (const { body } of refused)
      expect(body).toMatchObject({ code: 'all-filled', detail: expect.stringContaining('Ta tillbaka') });

    const { body: full } = await anna.get(`/demands/${id}`).expect(200);
    expect(full).toMatchObject({
      status: 'closed',
      filled: 10,
      closing: { outcome: 'filled' },
      revision: 11,
    });
    await vi.waitFor(() => {
      const ofIt = said.envelopes.filter(({ subject }) => subject === id);
      expect(ofIt.map(({ data }) => data.filled)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(ofIt.at(-1)?.data.status).toBe('closed');
    });
    await said.stop();

    const undone = await bo.remove(`/demands/${id}/fillings/${full.fillings[3].id}`, 11).expect(200);
    expect(undone.body).toMatchObject({ status: 'open', filled: 9 });
    expect(undone.body).not.toHaveProperty('closing');
  });

  it('fill one opening for the same request, also after it has been taken back', async () => {
    const { id } = await registerDemand(anna);
    const filling = { how: 'job-track', on: today };
    const ask = (body = filling) => anna.create(`/demands/${id}/fillings`, body, 'one-filling');
    const answers = await Promise.all([ask(), ask(), ask()]);
    const [first] = answers;
    for (const { status, body } of answers) {
      expect(status).toBe(201);
      expect(body.filling).toEqual(first?.body.filling);
    }
    const { body: demand } = await anna.get(`/demands/${id}`).expect(200);
    expect(demand).toMatchObject({ filled: 1, revision: 2 });
    expect(JSON.stringify(demand)).not.toContain('hash');
    await anna.remove(`/demands/${id}/fillings/${first?.body.filling.id}`, 2).expect(200);
    expect((await ask().expect(201)).body).toMatchObject({
      filling: first?.body.filling,
      demand: { filled: 0 },
    });
    await ask({ ...filling, how: 'other' }).expect(422);
  });
});
