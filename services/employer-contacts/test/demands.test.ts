import { demandChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aSignal } from './demand-examples.ts';
import { aDemandProfile } from './examples.ts';
import {
  type Client,
  registerDemand,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

describe('Demands over HTTP', () => {
  let running: RunningEmployerContacts;
  let advisor: Client;
  let said: Awaited<ReturnType<typeof collectEvents<typeof demandChanged.schema>>>;

  beforeAll(async () => {
    running = await startEmployerContacts();
    advisor = await running.person('Anna');
    said = await collectEvents(running.servers, demandChanged);
  });
  afterAll(async () => {
    await said?.stop();
    await running?.stop();
  });

  const saidOf = (id: string) => said.envelopes.filter(({ subject }) => subject === id);

  it('are said on the bus when they are registered, without who the employer is', async () => {
    const { id, employerId } = await registerDemand(advisor);
    await vi.waitFor(() => expect(saidOf(id)).toHaveLength(1));
    const [envelope] = saidOf(id);
    expect(envelope).toMatchObject({
      revision: 1,
      precededby: 0,
      data: { status: 'open', employerId, stage: 'profiled', filled: 0, profile: aDemandProfile() },
    });
    expect(JSON.stringify(envelope)).not.toContain('Exempel');
  });

  it('mature from a signal nobody else hears of to one that is scored, and say what is lacking', async () => {
    const { id } = await registerDemand(advisor, aSignal());
    const { body: signal } = await advisor.get(`/demands/${id}`).expect(200);
    expect(signal).toMatchObject({ stage: 'signal', source: { kind: 'advisor' }, by: { name: 'Anna' } });
    expect(signal.lacks).toMatchObject([{ code: 'openings' }, { code: 'start' }]);

    const counted = aSignal({ openings: 2, start: '2027-01-15' });
    const quantified = await advisor.change(`/demands/${id}/profile`, 1, counted).expect(200);
    expect(quantified.body).toMatchObject({ stage: 'quantified' });
    await advisor.change(`/demands/${id}/profile`, 2, aDemandProfile()).expect(200);
    const letter = { signedOn: '2026-11-22', openings: 2 };
    const agreed = await advisor.change(`/demands/${id}/letter-of-intent`, 3, letter).expect(200);
    expect(agreed.body).toMatchObject({ stage: 'agreed', letterOfIntent: letter, lacks: [] });
    const takenBack = await advisor.remove(`/demands/${id}/letter-of-intent`, 4).expect(200);
    expect(takenBack.body).toMatchObject({ stage: 'profiled', lacks: [{ code: 'letter-of-intent' }] });

    await vi.waitFor(() => expect(saidOf(id)).toHaveLength(4));
    expect(saidOf(id).map(({ revision, data }) => [revision, data.stage])).toEqual([
      [2, 'quantified'],
      [3, 'profiled'],
      [4, 'agreed'],
      [5, 'profiled'],
    ]);
  });

  it('are found again by whoever registered them', async () => {
    const { id } = await registerDemand(advisor);
    const colleague = await running.person('Bo');
    const own = await registerDemand(colleague);
    const mine = await colleague.get('/demands?mine=true').expect(200);
    expect(mine.body.items.map((demand: { id: string }) => demand.id)).toEqual([own.id]);
    const all = await colleague.get('/demands').expect(200);
    expect(all.body.items.map((demand: { id: string }) => demand.id)).toContain(id);
    await colleague.get('/demands?mine=yes').expect(400);
  });

  it('keep their note among colleagues', async () => {
    const { id } = await registerDemand(advisor);
    const note = { text: 'Vill helst ha två som känner varandra.', companyOwn: [] };
    const noted = await advisor.change(`/demands/${id}/note`, 1, note).expect(200);
    expect(noted.body.note).toEqual(note);
    const cleared = await advisor.remove(`/demands/${id}/note`, 2).expect(200);
    expect(cleared.body).not.toHaveProperty('note');
    await advisor.change(`/demands/${id}/profile`, 3, aDemandProfile({ openings: 3 })).expect(200);
    await vi.waitFor(() => expect(saidOf(id)).toHaveLength(2));
    expect(saidOf(id).map(({ revision, precededby }) => [revision, precededby])).toEqual([
      [1, 0],
      [4, 1],
    ]);
  });

  it('are the same again for the same idempotency key', async () => {
    const employerId = await registerEmployer(advisor);
    const body = { employerId, profile: aDemandProfile() };
    const first = await advisor.create('/demands', body, 'same-key-1').expect(201);
    const second = await advisor.create('/demands', body, 'same-key-1').expect(201);
    expect(second.body).toEqual(first.body);
    const other = { ...body, profile: aDemandProfile({ openings: 9 }) };
    await advisor.create('/demands', other, 'same-key-1').expect(422);
  });

  it('are closed with how they ended, and opened again', async () => {
    const { id } = await registerDemand(advisor);
    const note = { text: 'Söker igen till hösten.', companyOwn: [] };
    const end = { outcome: 'cancelled', reason: 'funding', note };
    const closed = await advisor.change(`/demands/${id}/closing`, 1, end).expect(200);
    expect(closed.body).toMatchObject({ status: 'closed', closing: { ...end, by: { name: 'Anna' } } });
    const refused = await advisor.change(`/demands/${id}/profile`, 2, aDemandProfile()).expect(409);
    expect(refused.body.detail).toContain('avslutat');
    const reopened = await advisor.remove(`/demands/${id}/closing`, 2).expect(200);
    expect(reopened.body.status).toBe('open');
    await vi.waitFor(() =>
      expect(saidOf(id).map(({ data }) => data.status)).toEqual(['open', 'closed', 'open']),
    );
  });

  it('are listed by where, what, how far, whose and whether they are open, the newest first', async () => {
    const employerId = await registerEmployer(advisor);
    const painting = { ssyk: '7131', openings: 2, start: '2027-01-15' };
    const first = await registerDemand(advisor, aSignal(painting), employerId);
    const second = await registerDemand(advisor, aSignal({ ssyk: '7131' }), employerId);
    await advisor
      .change(`/demands/${second.id}/closing`, 1, { outcome: 'cancelled', reason: 'employer-withdrew' })
      .expect(200);
    const listed = async (query: string) =>
      ((await advisor.get(`/demands?${query}`).expect(200)).body.items as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await listed(`employerId=${employerId}`)).toEqual([second.id, first.id]);
    expect(await listed('ssyk=7131')).toEqual([second.id, first.id]);
    expect(await listed('ssyk=7131&stage=quantified')).toEqual([first.id]);
    expect(await listed('ssyk=7131&status=closed')).toEqual([second.id]);
    expect(await listed('ssyk=7131&municipality=1487')).toEqual([]);
    expect(await listed('ssyk=7131&limit=1&page=2')).toEqual([first.id]);
  });

  it('of an employer are also those of the ones merged into it', async () => {
    const [kept, gone] = [await registerEmployer(advisor), await registerEmployer(advisor)];
    const demand = await registerDemand(advisor, aSignal(), gone);
    const ofKept = () => advisor.get(`/demands?employerId=${kept}`).expect(200);
    expect((await ofKept()).body.items).toEqual([]);
    await advisor.change(`/employers/${gone}/merging`, 1, { into: kept }).expect(200);
    expect((await ofKept()).body.items).toMatchObject([{ id: demand.id, employerId: gone }]);
    const later = await registerDemand(advisor, aSignal(), gone);
    expect(later.employerId).toBe(kept);
  });

  it('teach what employers usually ask for', async () => {
    const licence = { kind: 'licence', class: 'C', required: true, weight: 0 } as const;
    const stamina = { trait: 'stamina', wanted: 4, weight: 3 } as const;
    for (let n = 0; n < 5; n++)
      await registerDemand(
        advisor,
        aSignal({ ssyk: '8332', formal: [licence], soft: n < 3 ? [stamina] : [] }),
      );
    const mistaken = await registerDemand(advisor, aSignal({ ssyk: '8332', soft: [stamina] }));
    await advisor
      .change(`/demands/${mistaken.id}/closing`, 1, { outcome: 'cancelled', reason: 'registered-by-mistake' })
      .expect(200);
    const own = await advisor.get('/criteria-suggestions?ssyk=8332').expect(200);
    expect(own.body).toEqual({
      ssyk: '8332',
      basis: 'occupation',
      demands: 5,
      formal: [{ criterion: licence, demands: 5, share: 1 }],
      soft: [{ criterion: stamina, demands: 3, share: 0.6 }],
    });
    const family = await advisor.get('/criteria-suggestions?ssyk=8331').expect(200);
    expect(family.body).toMatchObject({ basis: 'family', demands: 5 });
    const none = await advisor.get('/criteria-suggestions?ssyk=2221').expect(200);
    expect(none.body).toMatchObject({ basis: 'family', demands: 0, formal: [], soft: [] });
  });
});
