import { supplyEnquiryAnswered, supplyEnquiryWithdrawn } from '@samspar/contracts';
import { createStateProjection } from '@samspar/messaging';
import type { Connection } from 'mongoose';

/** An enquiry that stands, or that was withdrawn. */
export type SupplyEnquiry =
  | { stands: true; municipality: string; roles: number; wanted: number }
  | { stands: false; municipality: string };

export type SupplyEnquiries = ReturnType<typeof createSupplyEnquiries>;

/** What has been asked before procurements? */
export function createSupplyEnquiries(connection: Connection) {
  const projection = createStateProjection<SupplyEnquiry>(connection, 'supply-enquiries', [
    { 'data.municipality': 1 },
  ]);
  return {
    listeners: [
      projection.keep(supplyEnquiryAnswered, (answered) => ({ stands: true, ...answered })),
      projection.keep(supplyEnquiryWithdrawn, ({ municipality }) => ({ stands: false, municipality })),
    ],
    async find(municipality?: string): Promise<SupplyEnquiry[]> {
      const found = await projection.find(municipality ? { 'data.municipality': municipality } : {});
      return found.map(({ data }) => data);
    },
  };
}
