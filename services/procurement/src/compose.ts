import type { Composition, Surroundings } from '@samspar/runtime';
import { createSupplyCounter } from './clients/supply-counter.ts';
import { createAskForSupply } from './commands/ask-for-supply.ts';
import { createRestoreEnquiry } from './commands/restore-enquiry.ts';
import { createWithdrawEnquiry } from './commands/withdraw-enquiry.ts';
import type { ProcurementConfig } from './config.ts';
import { supplyEnquiryRoutes } from './http/supply-enquiry-routes.ts';
import { createSupplyEnquiryStore } from './store/supply-enquiry-store.ts';

/** Puts the service together: enquiries, and the one who counts. */
export function compose(
  { clock: { now }, log, storage }: Surroundings,
  config: Pick<ProcurementConfig, 'SCORING_URL' | 'SCORING_TIMEOUT_MS'>,
): Composition {
  const enquiries = createSupplyEnquiryStore(storage);
  const countSupply = createSupplyCounter({
    url: config.SCORING_URL,
    timeout: config.SCORING_TIMEOUT_MS,
    log,
  });
  const commands = {
    askForSupply: createAskForSupply({ enquiries, countSupply, now }),
    withdrawEnquiry: createWithdrawEnquiry({ enquiries }),
    restoreEnquiry: createRestoreEnquiry({ enquiries }),
  };
  return {
    info: {
      name: 'procurement',
      title: 'Upphandling',
      description: 'Hur många som skulle kunna uppfylla ett krav på social hänsyn, i intervall.',
      version: '1.0.0',
    },
    routes: supplyEnquiryRoutes({ enquiries, commands }),
    stores: [enquiries],
    listeners: [],
  };
}
