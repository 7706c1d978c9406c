import { supplyEnquiryAnswered, supplyEnquiryWithdrawn } from '@samspar/contracts';
import {
  type AggregateStorage,
  createAggregateStore,
  type Message,
  type Page,
  textWithin,
} from '@samspar/messaging';
import {
  evolveSupplyEnquiry,
  type SupplyEnquiry,
  type SupplyEnquiryEvent,
} from '../domain/supply-enquiry.ts';

export type SupplyEnquiryStore = ReturnType<typeof createSupplyEnquiryStore>;

/** What a list of supply enquiries can be narrowed to: a word of the purpose, an occupation of some role. */
export interface WantedSupplyEnquiries {
  q?: string | undefined;
  ssyk?: string | undefined;
}

/** Supply enquiries. That one was answered is told, never what it was about or what was answered. */
export function createSupplyEnquiryStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<SupplyEnquiry, SupplyEnquiryEvent>({
    ...storage,
    collection: 'supply-enquiries',
    evolve: evolveSupplyEnquiry,
    announce: (supplyEnquiry, events) => events.map((event) => messageOf(supplyEnquiry, event)),
    indexes: [[{ 'state.municipality': 1 }]],
  });
  return {
    ...store,

    /** Those of some municipalities, the latest first. */
    within: (municipalities: readonly string[], { q, ssyk }: WantedSupplyEnquiries, page: Page) =>
      list(
        {
          'state.municipality': { $in: municipalities },
          ...(q && { 'state.purpose': textWithin(q) }),
          ...(ssyk && { 'state.roles.profile.ssyk': ssyk }),
        },
        page,
        { _id: -1 },
      ),
  };
}

function messageOf({ municipality, roles }: SupplyEnquiry, event: SupplyEnquiryEvent): Message {
  if (event.type === 'supply-enquiry-withdrawn') {
    return { event: supplyEnquiryWithdrawn, data: { municipality } };
  }
  const wanted = roles.reduce((sum, { number }) => sum + number, 0);
  return { event: supplyEnquiryAnswered, data: { municipality, roles: roles.length, wanted } };
}
