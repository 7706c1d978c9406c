import { type InTurn, type Loaded, newId, RevisionConflict } from '@samspar/messaging';
import { noteFair } from '../../domain/contacts/fair-contact.ts';
import { type Fair, settleFair } from '../../domain/fairs/fair.ts';
import { refusals } from '../../domain/fairs/refusals.ts';
import type { AgendaStore } from '../../store/contacts/agenda-store.ts';
import type { FairStore } from '../../store/fairs/fair-store.ts';
import { type AgendaStores, agendaFamily, saveAgenda } from '../contacts/agenda-family.ts';

export interface SettleFairOptions {
  employers: AgendaStores['employers'];
  agendas: AgendaStores['agendas'] & Pick<AgendaStore, 'withFair' | 'load'>;
  fairs: Pick<FairStore, 'load' | 'save'>;
  inTurn: InTurn;
}

/**
 * Takes down in the employers' agendas what a fair says: that it was held, or that it was not after all. Can be done
 * again whenever it was interrupted; a fair that says something else meanwhile is settled anew.
 */
export function createSettleFair({ fairs, inTurn, ...stores }: SettleFairOptions) {
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
        const family = await agendaFamily(stores, employerId);
        const known = family.find(({ agenda }) =>
          agenda.contacts.some((each) => each.fair?.fairId === fair.id),
        );
        const member = known ?? family[0];
        await saveAgenda(stores, member, noteFair(member.agenda, sayingOf(fair), newId(), actOf(fair)));
      });
    }
  }

  /** Where the contacts are, which since then may have become another employer's. */
  async function takeBackEach(fair: Loaded<Fair>): Promise<void> {
    for (const { id } of await stores.agendas.withFair(fair.id)) {
      await inTurn(id, async () => {
        const agenda = await stores.agendas.load(id);
        if (!agenda) return;
        await stores.agendas.save(agenda, noteFair(agenda.state, sayingOf(fair), newId(), actOf(fair)));
      });
    }
  }
}

function sayingOf({ id, state }: Loaded<Fair>) {
  return { fairId: id, revision: state.saying, on: state.on, held: state.status === 'held' };
}

function actOf({ state }: Loaded<Fair>) {
  return { by: state.by, at: state.at };
}
