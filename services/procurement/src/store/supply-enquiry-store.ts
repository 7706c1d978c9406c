import { supplyEnquiryAnswered, supplyEnquiryWithdrawn } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore, type Message } from '@samspar/messaging';
import {
  evolveSupplyEnquiry,
  type SupplyEnquiry,
  type SupplyEnquiryEvent,
} from '../domain/supply-enquiry.ts';

export type SupplyEnquiryStore = ReturnType<typeof createSupplyEnquiryStore>;

/** Supply enquiries. That one was answered is told, never what it was about or what was answered. */
export function createSupplyEnquiryStore(storage: AggregateStorage) {
  return createAggregateStore<SupplyEnquiry, SupplyEnquiryEvent>({
    ...storage,
    collection: 'supply-enquiries',
    evolve: evolveSupplyEnquiry,
    announce: (enquiry, events) => events.map((event) => messageOf(enquiry, event)),
    indexes: [[{ 'state.municipality': 1 }]],
  });
}

function messageOf({ municipality, roles }: SupplyEnquiry, event: SupplyEnquiryEvent): Message {
  if (event.type === 'supply-enquiry-withdrawn') {
    return { event: supplyEnquiryWithdrawn, data: { municipality } };
  }
  const wanted = roles.reduce((sum, { number }) => sum + number, 0);
  return { event: supplyEnquiryAnswered, data: { municipality, roles: roles.length, wanted } };
}
