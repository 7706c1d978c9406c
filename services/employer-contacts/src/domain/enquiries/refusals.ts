import { DomainError, type EnquiryClosing, invalidField, type StaffMember } from '@samspar/contracts';
import type { ClosedEnquiry } from './enquiry.ts';

/** Refusals about enquiries: code, status and what the person at the screen is told. */
export const refusals = {
  enquiryClosed: ({ reason, by, at, demandId }: ClosedEnquiry) =>
    conflict(
      'enquiry-closed',
      `Förfrågan är avslutad av ${by.name}, ${by.organisation}: ${closings[reason]}. Öppna den igen först.`,
      { closing: { reason, by, at, ...(demandId && { demandId }) } },
    ),
  enquiryOpen: () => conflict('enquiry-open', 'Förfrågan är redan öppen.'),
  enquiryOwned: (owner: StaffMember) =>
    conflict(
      'enquiry-owned',
      `${owner.name}, ${owner.organisation}, arbetar redan med förfrågan. Tala med varandra, eller ta över den.`,
      { owner },
    ),
  enquiryUnowned: () => conflict('enquiry-unowned', 'Ingen har tagit hand om förfrågan ännu.'),
  enquiryAlreadyThere: () =>
    conflict('enquiry-already-there', 'Förfrågan ligger redan hos den enheten. Välj en annan.'),
  notPassedOn: () => conflict('enquiry-not-passed-on', 'Förfrågan har inte skickats vidare.'),
  noDemandYet: () =>
    conflict(
      'enquiry-without-demand',
      'Förfrågan har inte blivit något kompetensbehov. Registrera behovet från förfrågan.',
    ),
  employerMissing: () => invalidField('employerId', 'Ange vilken registrerad arbetsgivare behovet gäller.'),
};

const closings: Record<EnquiryClosing, string> = {
  'became-demand': 'den har blivit ett kompetensbehov',
  'became-placement-offer': 'den har blivit ett erbjudande om praktikplats',
  answered: 'den är besvarad',
  duplicate: 'den är en dubblett',
  'withdrawn-by-employer': 'arbetsgivaren har dragit tillbaka den',
  'outside-assignment': 'den ligger utanför uppdraget',
};

function conflict(code: string, message: string, extensions: Record<string, unknown> = {}): DomainError {
  return new DomainError(code, 409, message, { extensions });
}
