import type { Composition, Surroundings } from '@samspar/runtime';
import { createChangeDemand } from './commands/change-demand.ts';
import { createCloseDemand } from './commands/close-demand.ts';
import { createRegisterDemand } from './commands/register-demand.ts';
import { createRegisterEmployer } from './commands/register-employer.ts';
import { createReopenDemand } from './commands/reopen-demand.ts';
import { demandRoutes } from './http/demand-routes.ts';
import { employerRoutes } from './http/employer-routes.ts';
import { createDemandStore } from './store/demand-store.ts';
import { createEmployerStore } from './store/employer-store.ts';

/** Puts the service together: stores, commands, routes. */
export function compose({ connection, wakeRelay }: Surroundings): Composition {
  const employers = createEmployerStore(connection, wakeRelay);
  const demands = createDemandStore(connection, wakeRelay);
  const commands = {
    registerEmployer: createRegisterEmployer({ employers }),
    registerDemand: createRegisterDemand({ employers, demands }),
    changeDemand: createChangeDemand({ demands }),
    closeDemand: createCloseDemand({ demands }),
    reopenDemand: createReopenDemand({ demands }),
  };
  return {
    info: {
      name: 'employer-contacts',
      title: 'Arbetsgivarkontakter',
      description: 'Arbetsgivare och deras kompetensbehov.',
      version: '1.0.0',
    },
    routes: [...employerRoutes({ employers, commands }), ...demandRoutes({ demands, commands })],
    stores: [employers, demands],
    listeners: [],
  };
}
