import { demandPoolOperations } from '../operations/demand-pools.ts';
import { demandOperations } from '../operations/demands.ts';
import { enquiryOperations } from '../operations/enquiries.ts';
import { createDemandPoolStore } from '../store/demand-pools/demand-pool-store.ts';
import { createEnquiryStore } from '../store/enquiries/enquiry-store.ts';
import { makingDemands } from '../stories/make-demand-of-enquiry.ts';
import { registeringDemands } from '../stories/register-demand.ts';
import type { Part, PartSurroundings } from './part.ts';

/** Enquiries, the demands that come of them and of everything else, and the pools these are recruited for in. */
export function composeDemands({ storage, employers, demands }: PartSurroundings): Part {
  const pools = createDemandPoolStore(storage);
  const enquiries = createEnquiryStore(storage);
  const registerDemand = registeringDemands({ employers, demands });
  const makeDemand = makingDemands({ enquiries, demands, registerDemand });
  return {
    routes: [
      ...demandOperations({ demands, employers, pools, registerDemand }),
      ...demandPoolOperations({ demands, employers, pools }),
      ...enquiryOperations({ enquiries, employers, makeDemand }),
    ],
    stores: [demands, pools, enquiries],
  };
}
