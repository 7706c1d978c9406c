import { type CreationRequest, newId } from '@samspar/messaging';
import { type NewEnquiry, registerEnquiry } from '../../domain/enquiries/register-enquiry.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { EnquiryStore } from '../../store/enquiries/enquiry-store.ts';
import { employerInPlace } from '../employers/employer-in-place.ts';

export interface RegisterEnquiryOptions {
  employers: Pick<EmployerStore, 'load'>;
  enquiries: Pick<EnquiryStore, 'create'>;
  today: () => string;
}

/** Registers what an employer asks, whether told to a colleague or written in a public form. */
export function createRegisterEnquiry({ employers, enquiries, today }: RegisterEnquiryOptions) {
  return async (enquiry: NewEnquiry, request: CreationRequest) => {
    const employer = await inPlace(enquiry.employer);
    const id = newId();
    return enquiries.create(registerEnquiry({ ...enquiry, employer }, id, today()), { id, request });
  };

  async function inPlace(employer: NewEnquiry['employer']): Promise<NewEnquiry['employer']> {
    if (employer.kind === 'as-written') return employer;
    const { id } = await employerInPlace(employers, employer.employerId);
    return { kind: 'registered', employerId: id };
  }
}
