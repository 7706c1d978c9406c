import type { Composition, Surroundings } from '@samspar/runtime';
import { createSupplyCounter } from './clients/supply-counter.ts';
import type { ProcurementConfig } from './config.ts';
import { supplyEnquiryOperations } from './operations/supply-enquiries.ts';
import { createSupplyEnquiryStore } from './store/supply-enquiry-store.ts';

/** Puts the service together: supply enquiries, and the one who counts. */
export function compose(
  { log, storage }: Surroundings,
  config: Pick<ProcurementConfig, 'SCORING_URL' | 'SCORING_TIMEOUT_MS'>,
): Composition {
  const supplyEnquiries = createSupplyEnquiryStore(storage);
  const countSupply = createSupplyCounter({
    url: config.SCORING_URL,
    timeout: config.SCORING_TIMEOUT_MS,
    log,
  });
  return {
    info: {
      name: 'procurement',
      title: 'Upphandling',
      description: 'Hur många som skulle kunna uppfylla ett krav på social hänsyn, i intervall.',
      version: '1.0.0',
    },
    operations: supplyEnquiryOperations({ supplyEnquiries, countSupply }),
    stores: [supplyEnquiries],
    listeners: [],
  };
}
