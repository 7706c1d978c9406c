import { employerAgendaChanged } from '@samspar/contracts';
import {
  type AggregateStorage,
  createAggregateStore,
  isDuplicateKey,
  type Loaded,
  RevisionConflict,
} from '@samspar/messaging';
import type { AgendaEvent, EmployerAgenda } from '../../domain/contacts/agenda.ts';
import { evolveAgenda } from '../../domain/contacts/evolve-agenda.ts';
import { createFindContacts } from './find-contacts.ts';

export type AgendaStore = ReturnType<typeof createAgendaStore>;

const most = 1000;

/** What the world is told of an agenda: when, never who or about what. */
function announcement({ municipality, contacts, quietPeriod }: EmployerAgenda) {
  const planned = contacts.filter(({ status }) => status === 'planned');
  const held = contacts.filter(({ status }) => status === 'held').map(({ on }) => on);
  return {
    municipality,
    planned: planned.map(({ id: contactId, kind, on }) => ({ contactId, kind, on })),
    held: held.length,
    lastHeldOn: held.toSorted().at(-1) ?? null,
    quietUntil: quietPeriod?.until ?? null,
  };
}

/** Agendas, one per employer and with its id. */
export function createAgendaStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<EmployerAgenda, AgendaEvent>({
    ...storage,
    collection: 'employer-agendas',
    evolve: evolveAgenda,
    announce: (state) => [{ event: employerAgendaChanged, data: announcement(state) }],
    indexes: [
      [{ 'state.contacts.participants.id': 1 }],
      [{ 'state.contacts.participants.organisation': 1 }],
      [{ 'state.contacts.on': 1 }],
      [{ 'state.contacts.fair.fairId': 1 }, { sparse: true }],
    ],
  });
  const find = async (filter: Record<string, unknown>): Promise<Loaded<EmployerAgenda>[]> =>
    (await list(filter, { page: 1, limit: most })).items;

  return {
    ...store,
    findContacts: createFindContacts(store.model),

    /** The agendas there are of these employers. */
    of: (employerIds: readonly string[]) => find({ _id: { $in: employerIds } }),

    /** The agendas that a fair has left a contact in. */
    withFair: (fairId: string) => find({ 'state.contacts.fair.fairId': fairId }),

    /** Opens an employer's agenda with its first events. Throws `RevisionConflict` if someone else just did. */
    async open(employerId: string, municipality: string, events: readonly AgendaEvent[]) {
      const [first] = events;
      if (!first) throw new Error('An agenda is opened by something that happens.');
      const { by, at } = first;
      try {
        return await store.create([{ type: 'agenda-opened', municipality, by, at }, ...events], {
          id: employerId,
        });
      } catch (error) {
        throw isDuplicateKey(error, '_id') ? new RevisionConflict(employerId) : error;
      }
    },
  };
}
