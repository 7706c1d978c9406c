import { createTurns, type Loaded, newId, RevisionConflict } from '@samspar/messaging';
import { inAgendaOf } from '../domain/contacts/agenda-family.ts';
import { noteFair } from '../domain/contacts/fair-contact.ts';
import { type Fair, settleFair } from '../domain/fairs/fair.ts';
import { refusals } from '../domain/fairs/refusals.ts';
import type { AgendaFamilies } from '../store/contacts/agenda-families.ts';
import type { AgendaStore } from '../store/contacts/agenda-store.ts';
import type { FairStore } from '../store/fairs/fair-store.ts';

export interface SettleFairOptions {
  families: AgendaFamilies;
  agendas: Pick<AgendaStore, 'withFair' | 'load' | 'save'>;
  fairs: Pick<FairStore, 'load' | 'save'>;
}

export type SettleFair = ReturnType<typeof createSettleFair>;

/**
 * Takes down in the employers' agendas what a fair says: that it was held, or that it was not after all. Can be done
 * again whenever it was interrupted; a fair that says something else meanwhile is settled anew.
 */
export function createSettleFair({ families, agendas, fairs }: SettleFairOptions) {
  const inTurn = createTurns();

  return async (fairId: string): Promise<Loaded<Fair>> => {
    for (;;) {
      const fair = await fairs.load(fairId);
      if (!fair) throw refusals.fairUnknown();
      if (fair.state.status === 'held') await noteEach(fair);
      else await takeBackEach(fair);
      try {
        return await fairs.save(fair, settleFair(fair.state));
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
      }
    }
  };

  async function noteEach(fair: Loaded<Fair>): Promise<void> {
    for (const employerId of fair.state.employerIds) {
      await inTurn(employerId, async () => {
        const family = await families.load(employerId);
        if (!family) return;
        const known = family.state.find(({ agenda }) =>
          agenda.contacts.some((each) => each.fair?.fairId === fair.id),
        );
        const member = known ?? family.state[0];
        await families.save(family, inAgendaOf(member, noteFair(member.agenda, ...sayingOf(fair))));
      });
    }
  }

  /** Where the contacts are, which since then may have become another employer's. */
  async function takeBackEach(fair: Loaded<Fair>): Promise<void> {
    for (const { id } of await agendas.withFair(fair.id)) {
      await inTurn(id, async () => {
        const agenda = await agendas.load(id);
        if (agenda) await agendas.save(agenda, noteFair(agenda.state, ...sayingOf(fair)));
      });
    }
  }
}

function sayingOf({ id, state }: Loaded<Fair>) {
  const { saying: revision, on, status, by, at } = state;
  return [{ fairId: id, revision, on, held: status === 'held' }, newId(), { by, at }] as const;
}
