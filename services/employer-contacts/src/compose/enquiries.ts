import type { Route } from '@samspar/runtime';
import { createCloseEnquiry, createReopenEnquiry } from '../commands/enquiries/close-enquiry.ts';
import { createMakeDemand } from '../commands/enquiries/make-demand.ts';
import { createReleaseEnquiry, createTakeEnquiry } from '../commands/enquiries/own-enquiry.ts';
import { createPassOnEnquiry, createTakeBackEnquiry } from '../commands/enquiries/pass-on-enquiry.ts';
import { createPostponeEnquiry } from '../commands/enquiries/postpone-enquiry.ts';
import { createRegisterEnquiry } from '../commands/enquiries/register-enquiry.ts';
import type { createRegisterDemand } from '../commands/demands/register-demand.ts';
import { enquiryDemandRoutes } from '../http/enquiries/enquiry-demand-routes.ts';
import { enquiryHandlingRoutes } from '../http/enquiries/enquiry-handling-routes.ts';
import { enquiryRoutes } from '../http/enquiries/enquiry-routes.ts';
import type { EnquiryStore } from '../store/enquiries/enquiry-store.ts';
import type { PartSurroundings } from './part.ts';

export interface EnquiriesOptions {
  enquiries: EnquiryStore;
  registerDemand: ReturnType<typeof createRegisterDemand>;
}

/** The inbox of what employers ask. */
export function composeEnquiries(
  { employers, demands, now, today }: PartSurroundings,
  { enquiries, registerDemand }: EnquiriesOptions,
): Route[] {
  const commands = {
    registerEnquiry: createRegisterEnquiry({ employers, enquiries, today }),
    takeEnquiry: createTakeEnquiry({ enquiries }),
    releaseEnquiry: createReleaseEnquiry({ enquiries }),
    passOnEnquiry: createPassOnEnquiry({ enquiries, now }),
    takeBackEnquiry: createTakeBackEnquiry({ enquiries, now }),
    postponeEnquiry: createPostponeEnquiry({ enquiries }),
    closeEnquiry: createCloseEnquiry({ enquiries, now }),
    reopenEnquiry: createReopenEnquiry({ enquiries }),
    makeDemand: createMakeDemand({ enquiries, demands, registerDemand, now }),
  };
  return [
    ...enquiryRoutes({ enquiries, commands, today }),
    ...enquiryHandlingRoutes({ commands, today }),
    ...enquiryDemandRoutes({ commands }),
  ];
}
