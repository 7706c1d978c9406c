import { startRounds } from '@samspar/messaging';
import { agendaOperations } from '../operations/agenda.ts';
import { contactOperations } from '../operations/contacts.ts';
import { employerPartOperations } from '../operations/employer-parts.ts';
import { employerOperations } from '../operations/employers.ts';
import { fairOperations } from '../operations/fairs.ts';
import { createAgendaFamilies } from '../store/contacts/agenda-families.ts';
import { createAgendaStore } from '../store/contacts/agenda-store.ts';
import { createFairStore } from '../store/fairs/fair-store.ts';
import { createSettleFair } from '../stories/settle-fair.ts';
import type { Part, PartSurroundings } from './part.ts';

/** How often to look for fairs whose settling was interrupted, in milliseconds. */
const settleEvery = 30_000;

/** The register of employers, the contacts with them, and fairs. */
export function composeEmployers({ employers, storage, log }: PartSurroundings): Part {
  const agendas = createAgendaStore(storage);
  const fairs = createFairStore(storage);
  const families = createAgendaFamilies({ employers, agendas });
  const settleFair = createSettleFair({ families, agendas, fairs });
  return {
    routes: [
      ...employerOperations({ employers }),
      ...employerPartOperations({ employers }),
      ...contactOperations({ families, agendas }),
      ...agendaOperations({ families }),
      ...fairOperations({ fairs, employers, settleFair }),
    ],
    stores: [employers, agendas, fairs],
    startBackground: async () => {
      const settleLeft = async () => {
        for (const fairId of await fairs.unsettled()) await settleFair(fairId);
      };
      return startRounds({ work: settleLeft, every: settleEvery, log, name: 'fairs-settling' }).stop;
    },
  };
}
