import { createChangeDemand } from '../commands/demands/change-demand.ts';
import { createCloseDemand } from '../commands/demands/close-demand.ts';
import { createRegisterDemand } from '../commands/demands/register-demand.ts';
import { createReopenDemand } from '../commands/demands/reopen-demand.ts';
import { demandRoutes } from '../http/demands/demand-routes.ts';
import type { Part, PartSurroundings } from './part.ts';

/** Enquiries, and the demands that come of them and of everything else. */
export function composeDemands({ employers, demands }: PartSurroundings): Part {
  const commands = {
    registerDemand: createRegisterDemand({ employers, demands }),
    changeDemand: createChangeDemand({ demands }),
    closeDemand: createCloseDemand({ demands }),
    reopenDemand: createReopenDemand({ demands }),
  };
  return { routes: demandRoutes({ demands, commands }), stores: [demands] };
}
