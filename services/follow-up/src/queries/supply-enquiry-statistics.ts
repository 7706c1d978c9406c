import type { SupplyEnquiries } from '../projections/supply-enquiries.ts';

export type SupplyEnquiryStatistics = ReturnType<typeof createSupplyEnquiryStatistics>;

/** How many supply enquiries stand, about how many roles and people wanted? What was answered is not known here. */
export function createSupplyEnquiryStatistics({ enquiries }: { enquiries: Pick<SupplyEnquiries, 'find'> }) {
  return async (municipality?: string) => {
    const standing = (await enquiries.find(municipality)).filter((enquiry) => enquiry.stands);
    return {
      enquiries: standing.length,
      roles: standing.reduce((sum, { roles }) => sum + roles, 0),
      wanted: standing.reduce((sum, { wanted }) => sum + wanted, 0),
    };
  };
}
