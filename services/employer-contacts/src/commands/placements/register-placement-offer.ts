import { type CreationRequest, newId } from '@samspar/messaging';
import { registerOffer } from '../../domain/placements/change-offer.ts';
import type { OfferPlace, OfferTerms } from '../../domain/placements/placement-offer.ts';
import type { PeriodTerms } from '../../domain/placements/placement-period.ts';
import type { StaffMember } from '../../domain/staff-member.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { PlacementOfferStore } from '../../store/placements/placement-offer-store.ts';
import { employerAt } from './employer-at.ts';

/** Registers places where an employer lets people practise or be tried out. */
export function createRegisterPlacementOffer({
  employers,
  offers,
}: {
  employers: Pick<EmployerStore, 'load'>;
  offers: Pick<PlacementOfferStore, 'create'>;
}) {
  return async (
    asked: { place: OfferPlace; terms: OfferTerms; periods: PeriodTerms[] },
    registered: { registeredOn: string; by: StaffMember },
    request: CreationRequest,
  ) => {
    const employer = await employerAt(employers, asked.place);
    const place = { ...asked.place, employerId: employer.id };
    const periods = asked.periods.map((period) => ({ ...period, id: newId() }));
    return offers.create(registerOffer(place, asked.terms, periods, registered), { request });
  };
}
