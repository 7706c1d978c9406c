import { createAnnotateDemand } from '../commands/demands/annotate-demand.ts';
import { createChangeDemand } from '../commands/demands/change-demand.ts';
import { createChangeInReach } from '../commands/demands/change-in-reach.ts';
import { createCloseDemand } from '../commands/demands/close-demand.ts';
import { createFillOpening } from '../commands/demands/fill-opening.ts';
import { createRegisterDemand } from '../commands/demands/register-demand.ts';
import { createReopenDemand } from '../commands/demands/reopen-demand.ts';
import { createSignLetter } from '../commands/demands/sign-letter.ts';
import { createUndoFilling } from '../commands/demands/undo-filling.ts';
import { createWithdrawLetter } from '../commands/demands/withdraw-letter.ts';
import { criteriaSuggestionRoutes } from '../http/demands/criteria-suggestion-routes.ts';
import { demandNoteRoutes } from '../http/demands/demand-note-routes.ts';
import { demandProgressRoutes } from '../http/demands/demand-progress-routes.ts';
import { demandRoutes } from '../http/demands/demand-routes.ts';
import { demandVersionRoutes } from '../http/demands/demand-version-routes.ts';
import { createDemandPoolStore } from '../store/demand-pools/demand-pool-store.ts';
import { createEnquiryStore } from '../store/enquiries/enquiry-store.ts';
import { composeDemandPools } from './demand-pools.ts';
import { composeEnquiries } from './enquiries.ts';
import type { Part, PartSurroundings } from './part.ts';

/** Enquiries, the demands that come of them and of everything else, and the pools these are recruited for in. */
export function composeDemands(surroundings: PartSurroundings): Part {
  const { storage, employers, demands, now, today } = surroundings;
  const pools = createDemandPoolStore(storage);
  const enquiries = createEnquiryStore(storage);
  const changeInReach = createChangeInReach({ demands, now });
  const registerDemand = createRegisterDemand({ employers, demands, now });
  const commands = {
    registerDemand,
    changeDemand: createChangeDemand({ changeInReach, pools }),
    annotateDemand: createAnnotateDemand({ changeInReach }),
    signLetter: createSignLetter({ changeInReach, today }),
    withdrawLetter: createWithdrawLetter({ changeInReach }),
    fillOpening: createFillOpening({ demands, now, today }),
    undoFilling: createUndoFilling({ changeInReach }),
    closeDemand: createCloseDemand({ changeInReach }),
    reopenDemand: createReopenDemand({ changeInReach }),
  };
  return {
    routes: [
      ...demandRoutes({ demands, employers, pools, commands }),
      ...demandNoteRoutes({ commands }),
      ...demandVersionRoutes({ demands }),
      ...demandProgressRoutes({ commands }),
      ...criteriaSuggestionRoutes({ demands }),
      ...composeDemandPools(surroundings, pools),
      ...composeEnquiries(surroundings, { enquiries, registerDemand }),
    ],
    stores: [demands, pools, enquiries],
  };
}
