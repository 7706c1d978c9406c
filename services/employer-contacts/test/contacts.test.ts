import { employerAgendaChanged } from '@samspar/contracts';
import { collectEvents } from '@samspar/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAgendaStore } from '../src/store/contacts/agenda-store.ts';
import {
  anna,
  bo,
  cia,
  type Client,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
  text,
} from './running-employer-contacts.ts';

const today = '2026-11-22';
const aVisit = (changes: object = {}) => ({
  kind: 'visit',
  on: '2026-12-01',
  topics: ['recruitment-need', 'placement'],
  ...changes,
});

describe('Contacts with employers', () => {
  let running: RunningEmployerContacts;
  let service: Client;
  let town: Client;
  let school: Client;
  let employerId: string;

  beforeAll(async () => {
    running = await startEmployerContacts(() => new Date(`${today}T09:00:00Z`));
    service = await running.as(anna);
    town = await running.as(bo);
    school = await running.as(cia);
  });
  afterAll(async () => {
    await running?.stop();
  });
  const anEmployerOfItsOwn = async () => {
    employerId = await registerEmployer(service);
    return `/employers/${employerId}`;
  };
  const agenda = async (client = service) =>
    (await client.get(`/employers/${employerId}/agenda`).expect(200)).body;

  it('of fifty organisations at once over two instances: one is planned, the others are told whose it is', async () => {
    const at = await anEmployerOfItsOwn();
    const second = await running.another(() => new Date(`${today}T09:00:00Z`));
    const advisors = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        running.as(
          { sub: `advisor-${index}`, name: `Rådgivare ${index}`, organisation: `Organisation ${index}` },
          index % 2 === 0 ? running.service : second,
        ),
      ),
    );
    const answers = await Promise.all(advisors.map((advisor) => advisor.create(`${at}/contacts`, aVisit())));
    const planned = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([planned.length, refused.length]).toEqual([1, 49]);
    const { id: contactId, by } = planned[0]?.body ?? {};
    for (const { body } of refused) {
      expect(body).toMatchObject({
        code: 'contact-collides',
        nextFreeOn: '2026-12-15',
        collisions: [
          {
            kind: 'planned-contact',
            contactId,
            who: by,
            on: '2026-12-01',
            contactKind: 'visit',
            topics: ['recruitment-need', 'placement'],
          },
        ],
      });
      expect(body.detail).toContain(
        `${by.name} (${by.organisation}) har planerat besök 2026-12-01 om rekryteringsbehov, praktikplats.`,
      );
    }
    expect((await agenda()).planned).toHaveLength(1);
  });

  it('give the same contact again for the same key, and refuse the key for another', async () => {
    const at = await anEmployerOfItsOwn();
    const first = await service.create(`${at}/contacts`, aVisit(), 'same-visit-1').expect(201);
    const again = await service.create(`${at}/contacts`, aVisit(), 'same-visit-1').expect(201);
    expect(again.body).toEqual(first.body);
    await service.create(`${at}/contacts`, aVisit({ kind: 'call' }), 'same-visit-1').expect(422);
  });

  it('are looked at before planning: what is in the way, and when it is free', async () => {
    const at = await anEmployerOfItsOwn();
    await service.create(`${at}/contacts`, aVisit()).expect(201);
    const { body } = await town.get(`${at}/collisions?on=2026-12-05&kind=visit`).expect(200);
    expect(body).toMatchObject({
      items: [
        { kind: 'planned-contact', who: { id: 'anna' }, text: expect.stringContaining('Anna Exempel') },
      ],
      nextFreeOn: '2026-12-15',
    });
    expect((await service.get(`${at}/collisions?on=2026-12-05&kind=visit`)).body.items).toEqual([]);
    expect((await town.get(`${at}/collisions?on=2026-12-05&kind=call`)).body.items).toEqual([]);
  });

  it('that collide can be joined in place of planning another', async () => {
    const at = await anEmployerOfItsOwn();
    const { body } = await service.create(`${at}/contacts`, aVisit()).expect(201);
    const joined = await town.create(`${at}/contacts/${body.id}/participants`, {}).expect(201);
    expect(joined.body.participants.map(({ id }: { id: string }) => id)).toEqual(['anna', 'bo']);
    await town.create(`${at}/contacts`, aVisit({ on: '2026-12-03' })).expect(201);
    const left = await town.remove(`${at}/contacts/${body.id}/participation`, 2).expect(200);
    expect(left.body.participants).toHaveLength(1);
  });

  it('can be planned in spite of another with a reason, which the other part sees', async () => {
    const at = await anEmployerOfItsOwn();
    const { body: theirs } = await service.create(`${at}/contacts`, aVisit()).expect(201);
    const reason = text('Arbetsgivaren bad om det.');
    const over = await town
      .create(`${at}/contacts`, aVisit({ on: '2026-12-02', override: { reason } }))
      .expect(201);
    const seen = await service.get(`${at}/contacts/${theirs.id}`).expect(200);
    expect(seen.body.overriddenBy).toEqual([
      {
        contactId: over.body.id,
        who: { id: 'bo', name: 'Bo Exempel', organisation: 'Trollhättans stad' },
        when: `${today}T09:00:00.000Z`,
        reason,
      },
    ]);
    const leaking = aVisit({ on: '2026-12-02', override: { reason: text('Skriv till kim@example.se') } });
    const refused = await school.create(`${at}/contacts`, leaking).expect(400);
    expect(refused.body.errors[0].field).toBe('override.reason');
  });

  it('are moved, held, followed up and cancelled, and each is taken back', async () => {
    const at = await anEmployerOfItsOwn();
    const { body } = await service.create(`${at}/contacts`, aVisit()).expect(201);
    const contact = `${at}/contacts/${body.id}`;
    await service.change(`${contact}/date`, 1, { on: today }).expect(200);
    await service.change(`${contact}/date`, 1, { on: '2026-12-24' }).expect(412);
    const nextStep = { text: text('Skicka förslag på deltagare.'), dueOn: '2026-11-23' };
    const holding = { outcome: 'need-found', nextStep, note: text('Behöver två från mars.') };
    const held = await service.change(`${contact}/holding`, 2, holding).expect(200);
    expect(held.body).toMatchObject({
      status: 'held',
      held: { ...holding, by: { id: 'anna' } },
      revision: 3,
    });
    const done = await service.change(`${contact}/next-step/completion`, 3, { doneOn: today }).expect(200);
    expect(done.body.held.nextStep.doneOn).toBe(today);
    await service.remove(`${contact}/next-step/completion`, 4).expect(200);
    await service.remove(`${contact}/holding`, 5).expect(200);
    const cancelled = await service
      .change(`${contact}/cancellation`, 6, { reason: text('Arbetsgivaren fick förhinder.') })
      .expect(200);
    expect(cancelled.body.status).toBe('cancelled');
    const refused = await service.change(`${contact}/holding`, 7, { outcome: 'no-need' }).expect(409);
    expect(refused.body.detail).toContain('avbokad');
    const restored = await service.remove(`${contact}/cancellation`, 7).expect(200);
    expect(restored.body).toMatchObject({ status: 'planned', on: today, revision: 8 });
  });

  it('belong to those who take part', async () => {
    const at = await anEmployerOfItsOwn();
    const { body } = await service.create(`${at}/contacts`, aVisit()).expect(201);
    const refused = await town
      .change(`${at}/contacts/${body.id}/cancellation`, 1, { reason: text('Nej.') })
      .expect(403);
    expect(refused.body.detail).toContain('Anna Exempel');
    const elsewhere = await running.as({ ...bo, municipalities: ['1487'] });
    await elsewhere.create(`${at}/contacts`, aVisit()).expect(403);
  });

  it('are recorded as held when they just were', async () => {
    const at = await anEmployerOfItsOwn();
    await service.create(`${at}/contacts`, aVisit()).expect(201);
    const call = { kind: 'call', on: today, topics: ['follow-up'], held: { outcome: 'no-answer' } };
    const { body } = await town.create(`${at}/contacts`, call).expect(201);
    expect(body).toMatchObject({ status: 'held', wasPlanned: false });
    await town.remove(`${at}/contacts/${body.id}/holding`, 1).expect(409);
    await town
      .change(`${at}/contacts/${body.id}/cancellation`, 1, { reason: text('Fel företag.') })
      .expect(200);
  });

  it('that were held are refused with a reason to override anything, and the agenda stays readable', async () => {
    const at = await anEmployerOfItsOwn();
    await service.create(`${at}/contacts`, aVisit()).expect(201);
    const override = { reason: text('Arbetsgivaren bad om det.') };
    const visit = aVisit({ on: today, held: { outcome: 'no-need' }, override });
    const { body } = await town.create(`${at}/contacts`, visit).expect(400);
    expect(body.errors).toMatchObject([{ field: 'override' }]);
    expect((await agenda()).planned).toHaveLength(1);
    const listed = await service.get(`/contacts?employerId=${employerId}`).expect(200);
    expect(listed.body.total).toBe(1);
  });

  it.each([
    ['of nothing', () => ({})],
    ['of another contact', (contactId: string) => ({ contactIds: [contactId] })],
  ])('kept half made, in spite %s, are shown without that and stop no answer', async (_what, half) => {
    const at = await anEmployerOfItsOwn();
    const { body: planned } = await service.create(`${at}/contacts`, aVisit()).expect(201);
    const visit = aVisit({ on: today, held: { outcome: 'no-need' } });
    const { body: held } = await town.create(`${at}/contacts`, visit).expect(201);
    const override = { reason: text('Arbetsgivaren bad om det.'), ...half(planned.id) };
    const mongo = running.servers.mongoUrl('employer-contacts');
    const connection = await mongoose.createConnection(mongo).asPromise();
    const { model } = createAgendaStore({ connection, now: () => new Date() });
    await model.updateOne({ _id: employerId }, { $set: { 'state.contacts.1.override': override } });
    await connection.close();
    const shown = await agenda();
    expect(shown).toMatchObject({ last: { id: held.id }, planned: [{ id: planned.id, overriddenBy: [] }] });
    expect(shown.last).not.toHaveProperty('override');
    const listed = await service.get(`/contacts?employerId=${employerId}`).expect(200);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([planned.id, held.id]);
    const read = await service.get(`${at}/contacts/${held.id}`).expect(200);
    expect(read.body).toEqual(held);
  });

  it('say on the bus when, and never who, with whom or about what', async () => {
    const said = await collectEvents(running.servers, employerAgendaChanged);
    const at = await anEmployerOfItsOwn();
    const note = text('Vill ha svetsare.');
    const { body } = await service.create(`${at}/contacts`, aVisit({ note })).expect(201);
    await vi.waitFor(() =>
      expect(said.envelopes.find(({ subject }) => subject === employerId)?.data).toEqual({
        municipality: '1488',
        planned: [{ contactId: body.id, kind: 'visit', on: '2026-12-01' }],
        held: 0,
        lastHeldOn: null,
        quietUntil: null,
      }),
    );
    expect(JSON.stringify(said.envelopes)).not.toMatch(/Anna|svetsare|recruitment/);
    await said.stop();
  });

  it('are listed across employers: mine, an organisation’s, those of a time, those to follow up', async () => {
    const first = await anEmployerOfItsOwn();
    const dora = await running.as({ sub: 'dora', name: 'Dora Exempel', organisation: 'Doras byrå' });
    const call = { kind: 'call', on: '2026-11-02', topics: ['other'] };
    const nextStep = { text: text('Återkom.'), dueOn: '2026-11-20' };
    await dora.create(`${first}/contacts`, { ...call, held: { outcome: 'call-back', nextStep } }).expect(201);
    const other = await registerEmployer(service, { name: 'Påhittade Plåt AB' });
    await dora.create(`/employers/${other}/contacts`, aVisit({ on: '2026-12-20' })).expect(201);
    const listed = async (client: Client, query: string) => {
      const { body } = await client.get(`/contacts?${query}`).expect(200);
      return { total: body.total, on: body.items.map((each: { on: string }) => each.on), items: body.items };
    };
    expect(await listed(dora, 'mine=true')).toMatchObject({ total: 2, on: ['2026-12-20', '2026-11-02'] });
    expect((await listed(dora, 'mine=true')).items[0]).toMatchObject({
      employerId: other,
      employerName: 'Påhittade Plåt AB',
    });
    expect(await listed(dora, 'mine=true&order=asc&limit=1&page=2')).toMatchObject({
      total: 2,
      on: ['2026-12-20'],
    });
    const organisation = `organisation=${encodeURIComponent('Doras byrå')}`;
    expect(await listed(service, organisation)).toMatchObject({ total: 2 });
    expect(await listed(service, `${organisation}&from=2026-12-01&until=2026-12-31`)).toMatchObject({
      total: 1,
    });
    expect(await listed(service, `${organisation}&status=held`)).toMatchObject({ on: ['2026-11-02'] });
    expect(await listed(service, `employerId=${other}`)).toMatchObject({ on: ['2026-12-20'] });
    expect(await listed(dora, 'overdue=true')).toMatchObject({ total: 1, on: ['2026-11-02'] });
    expect(await listed(dora, 'mine=true&municipality=1487')).toMatchObject({ total: 0 });
  });

  it('are shown together in the agenda: the last and the next of every partner', async () => {
    const at = await anEmployerOfItsOwn();
    const call = { kind: 'call', on: '2026-11-02', topics: ['other'], held: { outcome: 'no-need' } };
    await service.create(`${at}/contacts`, call).expect(201);
    await town.create(`${at}/contacts`, aVisit()).expect(201);
    await service.create(`${at}/contacts`, aVisit({ on: '2026-12-20' })).expect(201);
    const warning = { note: text('Ring före besök.'), expiresOn: '2026-12-31' };
    await service.create(`${at}/warnings`, warning).expect(201);
    const body = await agenda();
    expect(body).toMatchObject({ last: { on: '2026-11-02' }, next: { on: '2026-12-01' } });
    expect(body.partners).toMatchObject([
      { organisation: 'Arbetsförmedlingen', last: { on: '2026-11-02' }, next: { on: '2026-12-20' } },
      { organisation: 'Trollhättans stad', next: { on: '2026-12-01' } },
    ]);
    expect(body.warnings).toMatchObject([warning]);
  });

  it('are one employer’s also after it has been merged into another', async () => {
    await anEmployerOfItsOwn();
    const gone = employerId;
    const { body } = await service.create(`/employers/${gone}/contacts`, aVisit()).expect(201);
    const kept = await registerEmployer(service);
    await service.change(`/employers/${gone}/merging`, 1, { into: kept }).expect(200);
    const seen = await service.get(`/employers/${kept}/agenda`).expect(200);
    expect(seen.body.planned).toMatchObject([{ id: body.id, employerId: gone }]);
    const refused = await town.create(`/employers/${kept}/contacts`, aVisit()).expect(409);
    expect(refused.body.collisions).toMatchObject([{ contactId: body.id }]);
    const later = await town.create(`/employers/${gone}/contacts`, aVisit({ on: '2027-01-15' })).expect(201);
    expect(later.body.employerId).toBe(kept);
    const listed = await service.get(`/contacts?employerId=${kept}`).expect(200);
    expect(listed.body.total).toBe(2);
    await service.change(`/employers/${kept}/contacts/${body.id}/date`, 1, { on: '2026-12-02' }).expect(200);
  });

  it('have a lead that is taken while free and passes by an accepted offer', async () => {
    const at = await anEmployerOfItsOwn();
    const lead = `${at}/lead-owner`;
    const taken = await service.change(lead, 0).expect(200);
    expect(taken.body.lead).toMatchObject({ who: { id: 'anna' }, since: today });
    const refused = await town.change(lead, 1).expect(409);
    expect(refused.body).toMatchObject({ code: 'lead-taken', lead: { id: 'anna' } });
    const collides = await town.create(`${at}/contacts`, aVisit()).expect(409);
    expect(collides.body.collisions).toMatchObject([{ kind: 'lead-owner', who: { id: 'anna' } }]);
    const offer = { to: { organisation: bo.organisation }, dueOn: '2026-12-24' };
    const offered = await service.change(`${lead}/handover`, 1, offer).expect(200);
    expect(offered.body.handover).toMatchObject({ ...offer, by: { id: 'anna' } });
    await school.change(`${lead}/handover/acceptance`, 2).expect(403);
    await town.change(`${lead}/handover/refusal`, 2).expect(200);
    await service.change(`${lead}/handover`, 3, offer).expect(200);
    const accepted = await town.change(`${lead}/handover/acceptance`, 4).expect(200);
    expect(accepted.body.lead.who.id).toBe('bo');
    await service.remove(lead, 5).expect(403);
    await town.remove(lead, 5).expect(200);
    const { body } = await service.get(`${at}/history`).expect(200);
    expect(body.items[0].text).toBe('Bo Exempel (Trollhättans stad) är inte längre kontaktansvarig.');
  });

  it('taken by two who lead at once: one has it', async () => {
    const at = await anEmployerOfItsOwn();
    const answers = await Promise.all(
      [service, town, school].map((each) => each.change(`${at}/lead-owner`, 0)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(2);
  });

  it('are in the way of nobody’s peace: a quiet period holds for all, until it is lifted', async () => {
    const at = await anEmployerOfItsOwn();
    const quiet = { until: '2026-12-31', reason: text('Bygger om.') };
    await service.change(`${at}/quiet-period`, 0, quiet).expect(200);
    const refused = await service.create(`${at}/contacts`, aVisit({ kind: 'mail' })).expect(409);
    expect(refused.body).toMatchObject({
      nextFreeOn: '2027-01-01',
      collisions: [{ kind: 'quiet-period', until: '2026-12-31', reason: quiet.reason }],
    });
    const lifted = await service.remove(`${at}/quiet-period`, 1).expect(200);
    expect(lifted.body).not.toHaveProperty('quietPeriod');
    await service.create(`${at}/contacts`, aVisit()).expect(201);
  });

  it('at a workplace elsewhere are planned by those who may there', async () => {
    const at = await anEmployerOfItsOwn();
    const neighbour = await running.as({ ...bo, municipalities: ['1487'] });
    const plant = { name: 'Fabriken', municipality: '1487' };
    const { body } = await neighbour.create(`${at}/workplaces`, plant).expect(201);
    await neighbour.create(`${at}/contacts`, aVisit({ workplaceId: body.id })).expect(201);
  });
});
