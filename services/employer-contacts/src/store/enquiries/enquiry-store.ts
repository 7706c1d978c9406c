import { enquiryChanged } from '@samspar/contracts';
import type { EnquiryUnit } from '@samspar/contracts/api/employer-contacts/enquiries';
import { type AggregateStorage, createAggregateStore, type Page } from '@samspar/messaging';
import type { Enquiry, EnquiryEvent } from '../../domain/enquiries/enquiry.ts';
import { evolveEnquiry } from '../../domain/enquiries/evolve-enquiry.ts';

export type EnquiryStore = ReturnType<typeof createEnquiryStore>;

/** What a list of enquiries can be narrowed to. */
export interface WantedEnquiries {
  unit?: EnquiryUnit | undefined;
  status?: Enquiry['status'] | undefined;
  /** Whoever has taken them. */
  ownerId?: string | undefined;
  /** The day before which the open ones should have been answered. */
  dueBefore?: string | undefined;
  /** Instead of those that lie there, those passed on from there to another municipality. */
  passedOn?: boolean | undefined;
  reference?: string | undefined;
}

/** Enquiries. What they say and who asks stays here: the world is told where they lie and how they end. */
export function createEnquiryStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<Enquiry, EnquiryEvent>({
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
  return {
    ...store,

    /** Those of some municipalities, the most urgent first. */
    within: (
      municipalities: readonly string[],
      { unit, status, ownerId, dueBefore, passedOn = false, reference }: WantedEnquiries,
      page: Page,
    ) =>
      list(
        {
          'state.municipality': passedOn ? { $nin: municipalities } : { $in: municipalities },
          ...(passedOn && { 'state.handovers.from.municipality': { $in: municipalities } }),
          ...(unit && { 'state.unit': unit }),
          ...(status && { 'state.status': status }),
          ...(ownerId && { 'state.owner.id': ownerId }),
          ...(dueBefore && { 'state.status': 'open', 'state.dueOn': { $lt: dueBefore } }),
          ...(reference && { 'state.reference': reference.trim().toUpperCase() }),
        },
        page,
        { 'state.dueOn': 1, _id: 1 },
      ),
  };
}
