import { type Act, notFound } from '@samspar/contracts';
import type { makeDemandOfEnquiry } from '@samspar/contracts/api/employer-contacts/enquiry-handling';
import { type CreationRequest, type Loaded, retryOnConflict } from '@samspar/messaging';
import { askedBefore, changing, type RequestOf } from '@samspar/runtime';
import { closeDemand } from '../domain/demands/close-demand.ts';
import type { Demand } from '../domain/demands/demand.ts';
import { becomeDemand } from '../domain/enquiries/close-enquiry.ts';
import type { Enquiry } from '../domain/enquiries/enquiry.ts';
import { requireOpen } from '../domain/enquiries/handle-enquiry.ts';
import { refusals } from '../domain/enquiries/refusals.ts';
import type { DemandStore } from '../store/demands/demand-store.ts';
import type { EnquiryStore } from '../store/enquiries/enquiry-store.ts';
import type { RegisterDemand } from './register-demand.ts';

export interface MakingDemandsOptions {
  enquiries: Pick<EnquiryStore, 'load' | 'save'>;
  demands: Pick<DemandStore, 'load' | 'save'>;
  registerDemand: RegisterDemand;
}

type Asked = RequestOf<typeof makeDemandOfEnquiry>;

/**
 * Makes a demand of an enquiry and closes it with that. Two documents are written, the demand first, under a key that follows
 * from the enquiry: whoever tries again after a crash in between, or at the same moment, gets that same demand.
 */
export function makingDemands({ enquiries, demands, registerDemand }: MakingDemandsOptions) {
  const change = changing(enquiries, {
    what: 'Förfrågan',
    place: ({ municipality }: Enquiry, { body }: Pick<Asked, 'body'>) => [
      municipality,
      body.profile.municipality,
    ],
  });

  return async (request: Omit<Asked, 'actor' | 'today' | 'params' | 'query' | 'reason'>) => {
    const { body, creation } = request;
    let made: Loaded<Demand> | undefined;
    const { body: demand } = await change(
      request,
      async (enquiry, act, { id: enquiryId }) => {
        if (askedBefore(enquiry.demands, creation)) return [];
        const { closing } = enquiry;
        if (made && closing && closing.demandId !== made.id) await takeBack(made.id, act);
        requireOpen(enquiry);
        const { profile: wish, note, employerId = employerOf(enquiry) } = body;
        const source = { kind: 'enquiry', enquiryId } as const;
        made ??= await registerDemand({ employerId, wish, note, source }, act, onceFor(enquiryId, enquiry));
        return becomeDemand(enquiry, { demandId: made.id, request: creation }, act);
      },
      ({ state }) => load(askedBefore(state.demands, creation)?.demandId ?? ''),
    );
    return demand;
  };

  async function load(demandId: string): Promise<Loaded<Demand>> {
    const demand = await demands.load(demandId);
    if (!demand) throw notFound('Kompetensbehovet');
    return demand;
  }

  /** The enquiry came to another end while the demand was registered: it goes again. */
  async function takeBack(demandId: string, act: Act): Promise<void> {
    await retryOnConflict(async () => {
      const demand = await load(demandId);
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
function onceFor(enquiryId: string, { reopenings }: Enquiry): CreationRequest {
  const key = `enquiry:${enquiryId}:${reopenings}`;
  return { key, hash: key };
}
