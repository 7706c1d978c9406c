import { createInTurn } from '../commands/contacts/agenda-family.ts';
import { createChangeAgenda } from '../commands/contacts/change-agenda.ts';
import { createChangeContact } from '../commands/contacts/change-contact.ts';
import { createPlanContact } from '../commands/contacts/plan-contact.ts';
import { createAddToEmployer } from '../commands/employers/add-to-employer.ts';
import { createChangeEmployer } from '../commands/employers/change-employer.ts';
import { createFindDuplicates } from '../commands/employers/find-duplicates.ts';
import { createMergeEmployer } from '../commands/employers/merge-employer.ts';
import { createRegisterEmployer } from '../commands/employers/register-employer.ts';
import { createUndoMerging } from '../commands/employers/undo-merging.ts';
import { createChangeFair } from '../commands/fairs/change-fair.ts';
import { createPlanFair } from '../commands/fairs/plan-fair.ts';
import { createSettleFair } from '../commands/fairs/settle-fair.ts';
import { settleLeftFairs } from '../commands/fairs/settle-left-fairs.ts';
import { agendaRoutes } from '../http/contacts/agenda-routes.ts';
import { contactRoutes } from '../http/contacts/contact-routes.ts';
import { contactStepRoutes } from '../http/contacts/contact-step-routes.ts';
import { leadOwnerRoutes } from '../http/contacts/lead-owner-routes.ts';
import { quietPeriodRoutes } from '../http/contacts/quiet-period-routes.ts';
import { contactPersonRoutes } from '../http/employers/contact-person-routes.ts';
import { employerDuplicateRoutes } from '../http/employers/employer-duplicate-routes.ts';
import { employerHistoryRoutes } from '../http/employers/employer-history-routes.ts';
import { employerRoutes } from '../http/employers/employer-routes.ts';
import { mergingRoutes } from '../http/employers/merging-routes.ts';
import { warningRoutes } from '../http/employers/warning-routes.ts';
import { workplaceRoutes } from '../http/employers/workplace-routes.ts';
import { fairRoutes } from '../http/fairs/fair-routes.ts';
import { createAgendaStore } from '../store/contacts/agenda-store.ts';
import { createFairStore } from '../store/fairs/fair-store.ts';
import type { Part, PartSurroundings } from './part.ts';

/** The register of employers, the contacts with them, and fairs. */
export function composeEmployers({ employers, storage, log, now, today }: PartSurroundings): Part {
  const agendas = createAgendaStore(storage);
  const fairs = createFairStore(storage);
  const inTurn = createInTurn();
  const settleFair = createSettleFair({ employers, agendas, fairs, inTurn });
  const commands = {
    registerEmployer: createRegisterEmployer({ employers }),
    changeEmployer: createChangeEmployer({ employers }),
    addToEmployer: createAddToEmployer({ employers }),
    mergeEmployer: createMergeEmployer({ employers }),
    undoMerging: createUndoMerging({ employers }),
    findDuplicates: createFindDuplicates({ employers }),
    planContact: createPlanContact({ employers, agendas, inTurn, today }),
    changeContact: createChangeContact({ employers, agendas, inTurn, today }),
    changeAgenda: createChangeAgenda({ employers, agendas, inTurn }),
    planFair: createPlanFair({ fairs, employers }),
    changeFair: createChangeFair({ fairs, employers, settleFair, today }),
  };
  const given = { employers, agendas, fairs, commands, now, today };
  const routesOf = [
    employerRoutes,
    employerDuplicateRoutes,
    employerHistoryRoutes,
    workplaceRoutes,
    contactPersonRoutes,
    warningRoutes,
    mergingRoutes,
    contactRoutes,
    contactStepRoutes,
    agendaRoutes,
    leadOwnerRoutes,
    quietPeriodRoutes,
    fairRoutes,
  ];
  return {
    routes: routesOf.flatMap((routes) => routes(given)),
    stores: [employers, agendas, fairs],
    startBackground: async () =>
      settleLeftFairs({
        fairs,
        settleFair,
        onFailure: (error) => log.warn({ err: error }, 'fairs-not-settled'),
      }),
  };
}
