import { planContact } from '@samspar/contracts/api/employer-contacts/contacts';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactOperations } from '../src/operations/contacts.ts';
import { createAgendaFamilies } from '../src/store/contacts/agenda-families.ts';
import { type AgendaStore, createAgendaStore } from '../src/store/contacts/agenda-store.ts';
import { createEmployerStore, type EmployerStore } from '../src/store/employers/employer-store.ts';
import { anna, at, bo, today } from './employer-examples.ts';
import {
  type RunningEmployerContacts,
  registerEmployer,
  startEmployerContacts,
} from './running-employer-contacts.ts';

describe('Two processes that plan in the same moment', () => {
  let running: RunningEmployerContacts;
  let connection: Connection;
  let employers: EmployerStore;
  let agendas: AgendaStore;

  beforeAll(async () => {
    running = await startEmployerContacts(() => new Date(at));
    connection = await mongoose.createConnection(running.servers.mongoUrl('employer-contacts')).asPromise();
    const storage = { connection, now: () => new Date(at) };
    employers = createEmployerStore(storage);
    agendas = createAgendaStore(storage);
  });
  afterAll(async () => {
    await connection?.close();
    await running?.stop();
  });

  /** An agenda store whose first look, of as many as `count` processes, lasts until all of them have looked. */
  function lookingTogether(count: number): Pick<AgendaStore, 'of' | 'open' | 'save'> {
    let looked = 0;
    let release = () => {};
    const all = new Promise<void>((resolve) => (release = resolve));
    return {
      ...agendas,
      async of(employerIds) {
        const found = await agendas.of(employerIds);
        looked += 1;
        if (looked === count) release();
        await all;
        return found;
      },
    };
  }

  const planOf = (
    employerId: string,
    stores: Pick<AgendaStore, 'of' | 'open' | 'save'>,
    by: typeof anna,
    day: string,
  ) => {
    const families = createAgendaFamilies({ employers, agendas: stores });
    const served = contactOperations({ families, agendas });
    const planning = served.find(({ operation }) => operation.id === planContact.id);
    return planning?.handle({
      operation: planContact,
      target: employerId,
      body: { kind: 'visit', on: day, contactPersonIds: [], topics: ['other'] },
      act: { by, at },
      today,
      creation: { key: `${by.id}-${day}`, hash: 'x' },
      authorize: () => {},
    });
  };

  it.each([
    ['open the agenda', []],
    ['write in an open agenda', ['2027-06-01']],
  ])('and both %s: the second sees the first, and collides', async (_what, before) => {
    const employerId = await registerEmployer(await running.as({ ...anna, sub: anna.id }));
    for (const day of before) await planOf(employerId, agendas, anna, day);
    const together = lookingTogether(2);
    const outcomes = await Promise.allSettled([
      planOf(employerId, together, anna, '2026-12-01'),
      planOf(employerId, together, bo, '2026-12-02'),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'contact-collides' },
    });
  });
});
