import type { DemandWish } from '@samspar/contracts';
import { type CreationRequest, IdempotencyKeyReused, type Loaded, retryOnConflict } from '@samspar/messaging';
import { closeDemand } from '../../domain/demands/close-demand.ts';
import type { Demand } from '../../domain/demands/demand.ts';
import { becomeDemand, demandAskedFor } from '../../domain/enquiries/close-enquiry.ts';
import type { Enquiry } from '../../domain/enquiries/enquiry.ts';
import { requireOpen } from '../../domain/enquiries/handle-enquiry.ts';
import { refusals } from '../../domain/enquiries/refusals.ts';
import type { FreeText } from '../../domain/free-text.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';
import type { EnquiryStore } from '../../store/enquiries/enquiry-store.ts';
import { loadDemand } from '../demands/change-in-reach.ts';
import type { createRegisterDemand } from '../demands/register-demand.ts';
import { loadEnquiry } from './enquiry-in-reach.ts';

export interface DemandToMake {
  enquiryId: string;
  /** Left out where the enquiry says it. */
  employerId?: string;
  wish: DemandWish;
  note?: FreeText;
  by: StaffMember;
  authorize(municipality: string): void;
}

export interface MakeDemandOptions {
  enquiries: Pick<EnquiryStore, 'load' | 'save'>;
  demands: Pick<DemandStore, 'load' | 'save'>;
  registerDemand: ReturnType<typeof createRegisterDemand>;
  now: () => Date;
}

/**
 * Makes a demand of an enquiry and closes it with that. Two documents are written, the demand first, under a key that follows
 * from the enquiry: whoever tries again after a crash in between, or at the same moment, gets that same demand.
 */
export function createMakeDemand({ enquiries, demands, registerDemand, now }: MakeDemandOptions) {
  return async (
    { enquiryId, employerId, wish, by, note, authorize }: DemandToMake,
    request: CreationRequest,
  ): Promise<Loaded<Demand>> => {
    const enquiry = await loadEnquiry(enquiries, enquiryId);
    authorize(enquiry.state.municipality);
    authorize(wish.municipality);
    const earlier = demandAskedFor(enquiry.state, request.key);
    if (earlier && earlier.request.hash !== request.hash) throw new IdempotencyKeyReused();
    if (earlier) return loadDemand(demands, earlier.demandId);
    requireOpen(enquiry.state);
    const demand = await registerDemand(
      {
        employerId: employerId ?? employerOf(enquiry.state),
        wish,
        ...(note && { note }),
        source: { kind: 'enquiry', enquiryId },
        by,
      },
      demandRequest(enquiry),
    );
    await closeWith(demand, { enquiryId, by, request });
    return demand;
  };

  async function closeWith(
    demand: Loaded<Demand>,
    { enquiryId, by, request }: { enquiryId: string; by: StaffMember; request: CreationRequest },
  ): Promise<void> {
    const act = { by, at: now().toISOString() };
    await retryOnConflict(async () => {
      const enquiry = await loadEnquiry(enquiries, enquiryId);
      if (demandAskedFor(enquiry.state, request.key)) return;
      const { closing } = enquiry.state;
      if (closing && closing.demandId !== demand.id) await takeBack(demand.id, act);
      await enquiries.save(enquiry, becomeDemand(enquiry.state, { demandId: demand.id, request }, act));
    });
  }

  /** The enquiry came to another end while the demand was registered: it goes again. */
  async function takeBack(demandId: string, act: { by: StaffMember; at: string }): Promise<void> {
    await retryOnConflict(async () => {
      const demand = await loadDemand(demands, demandId);
      if (demand.state.status === 'closed') return;
      const closing = { outcome: 'cancelled', reason: 'registered-by-mistake' } as const;
      const stamp = { ...act, revision: demand.revision + 1 };
      await demands.save(demand, closeDemand(demand.state, closing, stamp));
    });
  }
}

function employerOf({ employer }: Enquiry): string {
  if (employer.kind === 'as-written') throw refusals.employerMissing();
  return employer.employerId;
}

/** One demand for each time the enquiry has been open, whoever asks and however often. */
function demandRequest({ id, state }: Loaded<Enquiry>): CreationRequest {
  const key = `enquiry:${id}:${state.reopenings}`;
  return { key, hash: key };
}
