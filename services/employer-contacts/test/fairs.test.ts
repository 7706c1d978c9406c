import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAgendaFamilies } from '../src/store/contacts/agenda-families.ts';
import { createAgendaStore } from '../src/store/contacts/agenda-store.ts';
import { createEmployerStore } from '../src/store/employers/employer-store.ts';
import { createFairStore } from '../src/store/fairs/fair-store.ts';
import { createSettleFair } from '../src/stories/settle-fair.ts';
import {
  anna,
  bo,
  type Client,
  registerEmployer,
  type RunningEmployerContacts,
  startEmployerContacts,
} from './running-employer-contacts.ts';

const today = '2026-11-22';
const now = () => new Date(`${today}T09:00:00Z`);

describe('Fairs and speed-dating', () => {
  let running: RunningEmployerContacts;
  let service: Client;

  beforeAll(async () => {
    running = await startEmployerContacts(now);
    service = await running.as(anna);
  });
  afterAll(async () => {
    await running?.stop();
  });

  async function planFair(count: number, changes: object = {}) {
    const employerIds: string[] = [];
    for (let round = 0; round < count; round++) employerIds.push(await registerEmployer(service));
    const fair = {
      name: 'Jobbmässan',
      on: today,
      municipality: '1488',
      kind: 'fair',
      employerIds,
      ...changes,
    };
    const { body } = await service.create('/fairs', fair).expect(201);
    return { fairId: body.id as string, employerIds };
  }
  const contactsOf = async (employerId: string) =>
    (await service.get(`/contacts?employerId=${employerId}`).expect(200)).body.items;

  it('that are held make a held contact with each of the employers, once', async () => {
    const { fairId, employerIds } = await planFair(3, { kind: 'speed-dating' });
    const { body } = await service.change(`/fairs/${fairId}/holding`, 1).expect(200);
    expect(body).toMatchObject({ status: 'held', settled: true });
    for (const employerId of employerIds) {
      expect(await contactsOf(employerId)).toMatchObject([
        { kind: 'fair', status: 'held', on: today, fairId, by: { id: 'anna' } },
      ]);
    }
  });

  it('are in nobody’s way', async () => {
    const { fairId, employerIds } = await planFair(1);
    const town = await running.as(bo);
    const visit = { kind: 'visit', on: today, topics: ['placement'] };
    await town.create(`/employers/${employerIds[0]}/contacts`, visit).expect(201);
    await service.change(`/fairs/${fairId}/holding`, 1).expect(200);
    const third = await running.as({ sub: 'x', name: 'X', organisation: 'Tredje' });
    const { body } = await third
      .get(`/employers/${employerIds[0]}/collisions?on=${today}&kind=visit`)
      .expect(200);
    expect(body.items).toMatchObject([{ kind: 'planned-contact', contactKind: 'visit' }]);
  });

  it('that were not held after all take the contacts back, and give them again when they were', async () => {
    const { fairId, employerIds } = await planFair(2);
    await service.change(`/fairs/${fairId}/holding`, 1).expect(200);
    const undone = await service.remove(`/fairs/${fairId}/holding`, 3).expect(200);
    expect(undone.body).toMatchObject({ status: 'planned', settled: true });
    const [contact] = await contactsOf(employerIds[0] as string);
    expect(contact).toMatchObject({ status: 'cancelled', fairId });
    await service.change(`/fairs/${fairId}/holding`, 5).expect(200);
    expect(await contactsOf(employerIds[0] as string)).toMatchObject([{ id: contact.id, status: 'held' }]);
    const own = `/employers/${employerIds[0]}/contacts/${contact.id}/cancellation`;
    const refused = await service.change(own, 3, { reason: { text: 'Nej.' } }).expect(409);
    expect(refused.body.code).toBe('contact-of-fair');
  });

  it('take a contact back where a merged employer’s was put', async () => {
    const { fairId, employerIds } = await planFair(1);
    const kept = await registerEmployer(service);
    await service.change(`/employers/${employerIds[0]}/merging`, 1, { into: kept }).expect(200);
    await service.change(`/fairs/${fairId}/holding`, 1).expect(200);
    expect(await contactsOf(kept)).toMatchObject([{ status: 'held', employerId: kept }]);
    await service.remove(`/employers/${employerIds[0]}/merging`, 2).expect(200);
    await service.remove(`/fairs/${fairId}/holding`, 3).expect(200);
    expect(await contactsOf(kept)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('are cancelled and restored, changed while planned, and not held before their day', async () => {
    const { fairId, employerIds } = await planFair(1, { on: '2026-12-01' });
    const early = await service.change(`/fairs/${fairId}/holding`, 1).expect(409);
    expect(early.body.code).toBe('fair-in-the-future');
    await service.change(`/fairs/${fairId}/cancellation`, 1).expect(200);
    const details = { name: 'Nya mässan', on: today, employerIds };
    await service.change(`/fairs/${fairId}`, 2, details).expect(409);
    await service.remove(`/fairs/${fairId}/cancellation`, 2).expect(200);
    const { body } = await service.change(`/fairs/${fairId}`, 3, details).expect(200);
    expect(body).toMatchObject({ ...details, status: 'planned' });
    const listed = await service.get('/fairs?municipality=1488&status=planned').expect(200);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toContain(fairId);
  });

  it('left half-way by a process that died are brought to their end by the next', async () => {
    const { fairId, employerIds } = await planFair(4);
    const connection = await mongoose
      .createConnection(running.servers.mongoUrl('employer-contacts'))
      .asPromise();
    const storage = { connection, now };
    const fairs = createFairStore(storage);
    const agendas = createAgendaStore(storage);
    const employers = createEmployerStore(storage);
    const fair = await fairs.load(fairId);
    if (!fair) throw new Error('The fair is not there.');
    await fairs.save(fair, [{ type: 'fair-held' }]);
    let writes = 0;
    const dying: typeof agendas = {
      ...agendas,
      open: async (...given) => {
        writes += 1;
        if (writes > 2) throw new Error('The process died.');
        return agendas.open(...given);
      },
    };
    const families = createAgendaFamilies({ employers, agendas: dying });
    const settle = createSettleFair({ families, agendas: dying, fairs });
    await expect(settle(fairId)).rejects.toThrow('died');
    expect(await agendas.of(employerIds)).toHaveLength(2);

    await running.another(now);
    await vi.waitFor(async () => expect((await fairs.load(fairId))?.state.settled).toBe(true), 10_000);
    for (const employerId of employerIds) expect(await contactsOf(employerId)).toHaveLength(1);
    await connection.close();
  });

  it('say the same however often and in whatever order they are settled', async () => {
    const { fairId, employerIds } = await planFair(3);
    await Promise.all([
      service.change(`/fairs/${fairId}/holding`, 1),
      service.change(`/fairs/${fairId}/holding`, 1),
      service.change(`/fairs/${fairId}/holding`, 1),
    ]);
    for (const employerId of employerIds) expect(await contactsOf(employerId)).toHaveLength(1);
  });
});
