import {
  askForSupply,
  listSupplyEnquiries,
  readSupplyEnquiry,
  restoreSupplyEnquiry,
  withdrawSupplyEnquiry,
} from '@samspar/contracts/api/procurement/supply-enquiries';
import type { Loaded } from '@samspar/messaging';
import { changing, created, listed, reading, serve, type Served, shown } from '@samspar/runtime';
import { restoreEnquiry, type SupplyEnquiry, withdrawEnquiry } from '../domain/supply-enquiry.ts';
import type { SupplyEnquiryStore } from '../store/supply-enquiry-store.ts';
import { askingForSupply, type AskingForSupplyOptions } from '../stories/ask-for-supply.ts';

export interface SupplyEnquiryOptions extends Pick<AskingForSupplyOptions, 'countSupply'> {
  supplyEnquiries: SupplyEnquiryStore;
}

/** What can be done with supply enquiries. */
export function supplyEnquiryOperations({ supplyEnquiries, countSupply }: SupplyEnquiryOptions): Served[] {
  const thing = { what: 'Förfrågan', place: ({ municipality }: SupplyEnquiry) => municipality };
  const read = reading(supplyEnquiries, thing);
  const change = changing(supplyEnquiries, thing);
  const ask = askingForSupply({ supplyEnquiries, countSupply });
  return [
    serve(askForSupply, async (request) => {
      request.authorize(request.body.municipality);
      return created(await ask(request), '/supply-enquiries', show);
    }),
    serve(listSupplyEnquiries, async ({ actor, authorize, query: { municipality, q, ssyk, ...page } }) => {
      // Who has no municipality is refused by the question about none.
      const within = municipality
        ? [municipality]
        : actor.municipalities.length > 0
          ? actor.municipalities
          : [''];
      for (const each of within) authorize(each);
      return listed(await supplyEnquiries.within(within, { q, ssyk }, page), page, show);
    }),
    serve(readSupplyEnquiry, async (request) => shown(await read(request), show)),
    serve(withdrawSupplyEnquiry, (request) => change(request, withdrawEnquiry, show)),
    serve(restoreSupplyEnquiry, (request) => change(request, restoreEnquiry, show)),
  ];
}

function show({ id, revision, state }: Loaded<SupplyEnquiry>) {
  return { id, revision, ...state };
}
