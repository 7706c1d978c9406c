import { enquiryChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import type { Enquiry, EnquiryEvent } from '../../domain/enquiries/enquiry.ts';
import { evolveEnquiry } from '../../domain/enquiries/evolve-enquiry.ts';

export type EnquiryStore = ReturnType<typeof createEnquiryStore>;

/** Enquiries. What they say and who asks stays here: the world is told where they lie and how they end. */
export function createEnquiryStore(storage: AggregateStorage) {
  return createAggregateStore<Enquiry, EnquiryEvent>({
    ...storage,
    collection: 'enquiries',
    evolve: evolveEnquiry,
    announce: ({ municipality, source, dueOn, status, closing }) => [
      {
        event: enquiryChanged,
        data: {
          municipality,
          source,
          dueOn,
          status,
          closing: closing?.reason ?? null,
          demandId: closing?.demandId ?? null,
        },
      },
    ],
    indexes: [[{ 'state.municipality': 1 }], [{ 'state.owner.id': 1 }], [{ 'state.reference': 1 }]],
  });
}
