import { employerChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

describe('The register of employers', () => {
  let running: RunningEmployerContacts;
  let advisor: Client;

  beforeAll(async () => {
    running = await startEmployerContacts(() => new Date(`${today}T09:00:00Z`));
    advisor = await running.as({ ...anna, municipalities: ['1488', '1487'] });
  });
  afterAll(async () => {
    await running?.stop();
  });

  it('changes name, branch and size, for whoever has seen the newest', async () => {
    const employerId = await registerEmployer(advisor);
    const details = { name: 'Exempel Plåt AB', branch: 'F', sizeClass: '20-49' };
    const { body, headers } = await advisor.change(`/employers/${employerId}`, 1, details).expect(200);
    expect(body).toMatchObject({ ...details, id: employerId, revision: 2 });
    expect(headers['etag']).toBe('"2"');
    await advisor.change(`/employers/${employerId}`, 1, details).expect(412);
  });

  it('finds by part of a name, by number and by branch, and pages', async () => {
    const employer = anEmployer({ name: 'Påhittade Ångkraft i Väst AB', branch: 'D' });
    const { body } = await advisor.create('/employers', employer).expect(201);
    const found = async (query: string) => {
      const page = await advisor.get(`/employers?${query}`).expect(200);
      return page.body.items.map(({ id }: { id: string }) => id);
    };
    expect(await found(`q=${encodeURIComponent('ångKRAFT')}`)).toEqual([body.id]);
    expect(await found(`q=${employer.organisationsnummer}`)).toEqual([body.id]);
    expect(await found(`q=16${employer.organisationsnummer}`)).toEqual([body.id]);
    expect(await found('branch=D&municipality=1488')).toEqual([body.id]);
    expect(await found('branch=D&municipality=1487')).toEqual([]);
    expect(await found(`q=${encodeURIComponent('.*')}`)).toEqual([]);
  });

  it('tells legal entities from sole traders, whose number may stand in no address', async () => {
    const { body } = await advisor
      .create('/employers', anEmployer({ organisationsnummer: '811218-9876', name: 'Påhittat Snickeri' }))
      .expect(201);
    expect(body).toMatchObject({ kind: 'sole-trader', organisationsnummer: '8112189876' });
    const refused = await advisor.get('/employers?q=8112189876').expect(400);
    expect(refused.body.errors[0]).toMatchObject({ field: 'q' });
    const asked = { name: 'Vad som helst', organisationsnummer: '811218-9876' };
    const found = await advisor.post('/employer-duplicates', asked).expect(200);
    expect(found.body.items).toMatchObject([
      { employer: { id: body.id }, reasons: [{ code: 'same-organisationsnummer' }] },
    ]);
  });

  it('names likely duplicates and why, and registers all the same', async () => {
    const employerId = await registerEmployer(advisor, { name: 'Storslagna Kökskonsulten AB' });
    const asked = { name: 'Storslagna Kökskonsultn', municipality: '1488' };
    const { body } = await advisor.post('/employer-duplicates', asked).expect(200);
    expect(body.items).toMatchObject([
      {
        employer: { id: employerId },
        reasons: [
          { code: 'similar-name', text: 'Liknande namn' },
          { code: 'same-municipality', text: 'Samma kommun' },
        ],
      },
    ]);
    expect(body.items[0].likeness).toBeGreaterThan(0.6);
    await registerEmployer(advisor, { name: 'Storslagna Kökskonsultn' });
  });

  it('keeps workplaces and contact persons, who leave and may come back', async () => {
    const employerId = await registerEmployer(advisor);
    const at = `/employers/${employerId}`;
    const plant = { name: 'Fabriken', municipality: '1487', address: 'Påhittsgatan 1' };
    const workplace = (await advisor.create(`${at}/workplaces`, plant).expect(201)).body;
    expect(workplace).toMatchObject({ ...plant, employerId });
    const person = {
      name: 'Kim Exempel',
      role: 'Platschef',
      telephone: '0520-12 34 56',
      workplaceId: workplace.id,
    };
    const added = await advisor.create(`${at}/contact-persons`, person, 'same-person-1').expect(201);
    const again = await advisor.create(`${at}/contact-persons`, person, 'same-person-1').expect(201);
    expect(again.body).toEqual(added.body);
    await advisor.create(`${at}/contact-persons`, { ...person, name: 'Lo' }, 'same-person-1').expect(422);
    const leaving = `${at}/contact-persons/${added.body.id}/leaving`;
    const left = await advisor.change(leaving, 3, { leftOn: '2026-11-01' }).expect(200);
    expect(left.body.contactPersons).toEqual([{ ...added.body, leftOn: '2026-11-01' }]);
    const back = await advisor.remove(leaving, 4).expect(200);
    expect(back.body.contactPersons).toEqual([added.body]);
    const erased = await advisor.remove(`${at}/contact-persons/${added.body.id}`, 5).expect(200);
    expect(erased.body.contactPersons).toEqual([]);
    const history = await advisor.get(`${at}/history`).expect(200);
    expect(JSON.stringify(history.body)).not.toContain('Kim');
  });

  it('lets a neighbour keep the workplace that is in their municipality', async () => {
    const employerId = await registerEmployer(advisor);
    const neighbour = await running.as({ ...bo, municipalities: ['1487'] });
    const workplaces = `/employers/${employerId}/workplaces`;
    await neighbour.create(workplaces, { name: 'Fabriken', municipality: '1487' }).expect(201);
    await neighbour.create(workplaces, { name: 'Kontoret', municipality: '1488' }).expect(403);
    await neighbour.create(`/employers/${employerId}/contact-persons`, { name: 'Lo' }).expect(403);
  });

  it('shows warnings while they last, and takes liftings back', async () => {
    const employerId = await registerEmployer(advisor);
    const at = `/employers/${employerId}`;
    const warning = { note: text('Ring porttelefonen, ingen reception.'), expiresOn: '2026-11-30' };
    const coordinator = await running.as({ ...bo, role: 'coordinator' });
    const { body } = await coordinator.create(`${at}/warnings`, warning).expect(201);
    const shown = async () => (await advisor.get(at).expect(200)).body.warnings;
    expect(await shown()).toEqual([body]);
    expect(body.by).toEqual({ id: 'bo', name: 'Bo Exempel', organisation: 'Trollhättans stad' });
    await coordinator.change(`${at}/warnings/${body.id}/lifting`, 2).expect(200);
    expect(await shown()).toEqual([]);
    await coordinator.remove(`${at}/warnings/${body.id}/lifting`, 3).expect(200);
    expect(await shown()).toEqual([body]);
    const later = await running.another(() => new Date('2026-12-01T09:00:00Z'));
    const inDecember = await running.as(anna, later);
    expect((await inDecember.get(at).expect(200)).body.warnings).toEqual([]);
  });

  it('refuses a warning with personal data, and names nobody in the refusal', async () => {
    const employerId = await registerEmployer(advisor);
    const warning = { note: text('Ring Kim på 070-123 45 67'), expiresOn: '2026-11-30' };
    const { body } = await advisor.create(`/employers/${employerId}/warnings`, warning).expect(400);
    expect(body.errors[0].field).toBe('note');
    expect(JSON.stringify(body)).not.toContain('070');
  });
});

describe('Merging employers over HTTP', () => {
  let running: RunningEmployerContacts;
  let advisor: Client;

  beforeAll(async () => {
    running = await startEmployerContacts(() => new Date(`${today}T09:00:00Z`));
    advisor = await running.as(anna);
  });
  afterAll(async () => {
    await running?.stop();
  });

  async function twoMerged() {
    const gone = await registerEmployer(advisor, { name: 'Exempel Bygg AB' });
    const kept = await registerEmployer(advisor, { name: 'Exempel Bygg i Väst AB' });
    await advisor
      .create(`/employers/${gone}/workplaces`, { name: 'Depån', municipality: '1488' })
      .expect(201);
    const merged = await advisor.change(`/employers/${gone}/merging`, 2, { into: kept }).expect(200);
    return { gone, kept, merged: merged.body };
  }

  it('takes one out of the list, keeps it readable, and shows what it has with the other', async () => {
    const said = await collectEvents(running.servers, employerChanged);
    const { gone, kept, merged } = await twoMerged();
    expect(merged.mergedInto).toBe(kept);
    const listed = (await advisor.get('/employers?limit=100').expect(200)).body.items;
    expect(listed.map(({ id }: { id: string }) => id)).not.toContain(gone);
    expect((await advisor.get(`/employers/${gone}`).expect(200)).body.mergedInto).toBe(kept);
    const { body } = await advisor.get(`/employers/${kept}`).expect(200);
    expect(body.merged).toMatchObject([{ id: gone, name: 'Exempel Bygg AB' }]);
    expect(body.workplaces).toMatchObject([{ name: 'Depån', employerId: gone }]);
    await vi.waitFor(() =>
      expect(
        said.envelopes.find(({ subject, data }) => subject === gone && data.mergedInto === kept),
      ).toBeTruthy(),
    );
    expect(JSON.stringify(said.envelopes)).not.toContain('Exempel');
    await said.stop();
  });

  it('is taken back, and both stand on their own again', async () => {
    const { gone, kept } = await twoMerged();
    const { body } = await advisor.remove(`/employers/${gone}/merging`, 3).expect(200);
    expect(body).not.toHaveProperty('mergedInto');
    expect((await advisor.get(`/employers/${kept}`).expect(200)).body.merged).toEqual([]);
    await advisor.remove(`/employers/${gone}/merging`, 4).expect(409);
  });

  it('leaves who did what when in the history of both', async () => {
    const { gone, kept } = await twoMerged();
    const { body } = await advisor.get(`/employers/${kept}/history`).expect(200);
    expect(body.total).toBe(5);
    expect(body.items).toHaveLength(5);
    expect(body.items).toContainEqual({
      employerId: gone,
      at: `${today}T09:00:00.000Z`,
      by: { id: 'anna', name: 'Anna Exempel', organisation: 'Arbetsförmedlingen' },
      text: 'Slogs ihop med Exempel Bygg i Väst AB.',
    });
    expect(body.items).toContainEqual(
      expect.objectContaining({
        employerId: kept,
        text: 'Exempel Bygg AB slogs ihop med den här arbetsgivaren.',
      }),
    );
    const second = await advisor.get(`/employers/${kept}/history?limit=2&page=3`).expect(200);
    expect(second.body.items).toHaveLength(1);
  });

  it('sends whoever would change the merged one to the other', async () => {
    const { gone, kept } = await twoMerged();
    const details = { name: 'Nytt namn', branch: 'F', sizeClass: '1-4' };
    const { body } = await advisor.change(`/employers/${gone}`, 3, details).expect(409);
    expect(body).toMatchObject({ code: 'employer-merged', mergedInto: kept });
    const workplace = { name: 'Kontoret', municipality: '1488' };
    const added = await advisor.create(`/employers/${gone}/workplaces`, workplace).expect(201);
    expect(added.body.employerId).toBe(kept);
  });

  it('refuses chains with a reason, and those who may not in both municipalities', async () => {
    const { gone, kept } = await twoMerged();
    const third = await registerEmployer(advisor, { name: 'Exempel Tredje AB' });
    const chain = await advisor.change(`/employers/${third}/merging`, 1, { into: gone }).expect(409);
    expect(chain.body).toMatchObject({ code: 'merging-into-merged', mergedInto: kept });
    const away = await advisor.change(`/employers/${kept}/merging`, 2, { into: third }).expect(409);
    expect(away.body).toMatchObject({ code: 'absorbs-others', absorbed: [{ id: gone }] });
    const both = await running.as({ ...anna, municipalities: ['1487', '1488'] });
    const elsewhere = await registerEmployer(both, { municipality: '1487' });
    await advisor.change(`/employers/${third}/merging`, 1, { into: elsewhere }).expect(403);
    await both.change(`/employers/${third}/merging`, 1, { into: elsewhere }).expect(200);
  });
});
