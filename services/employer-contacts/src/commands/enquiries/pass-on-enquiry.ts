import { type Handover, lastHandover } from '../../domain/enquiries/enquiry.ts';
import { passOnEnquiry, takeBackEnquiry } from '../../domain/enquiries/handle-enquiry.ts';
import { actOf, type EnquiryChange, enquiryInReach, type HandlingOptions } from './enquiry-in-reach.ts';

/** Passes an enquiry on to another unit, in whichever municipality: it is in their inbox from now on. */
export function createPassOnEnquiry({ enquiries, now }: HandlingOptions) {
  return async (change: EnquiryChange, handover: Pick<Handover, 'to' | 'reason'>) => {
    const enquiry = await enquiryInReach(enquiries, change);
    return enquiries.save(enquiry, passOnEnquiry(enquiry.state, handover, actOf(change, now)));
  };
}

/** Takes a passing-on back. Whoever may do so where it came from may do it, though the enquiry lies elsewhere now. */
export function createTakeBackEnquiry({ enquiries, now }: HandlingOptions) {
  return async (change: EnquiryChange) => {
    const enquiry = await enquiryInReach(
      enquiries,
      change,
      (state) => lastHandover(state)?.from.municipality ?? state.municipality,
    );
    return enquiries.save(enquiry, takeBackEnquiry(enquiry.state, actOf(change, now)));
  };
}
