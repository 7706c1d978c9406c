import type { DemoEnquiry } from '../../demo-region/employer-contacts/employer-contacts-types.ts';
import { inParallel } from '../in-parallel.ts';
import type { Loading } from './loading.ts';

const path = 'employer-contacts/v1/enquiries';
const text = (written: string) => ({ text: written });

interface Enquiry {
  id: string;
  status: 'open' | 'closed';
  owner?: object;
  handovers: unknown[];
}

/** What employers have asked, and how far it has come. */
export async function loadEnquiries(loading: Loading, enquiries: readonly DemoEnquiry[]): Promise<void> {
  await inParallel(enquiries, (enquiry) => loadEnquiry(loading, enquiry));
  loading.onProgress(`  ${enquiries.length} förfrågningar från arbetsgivare`);
}

async function loadEnquiry(loading: Loading, enquiry: DemoEnquiry): Promise<void> {
  const { by, place, employer, contactPerson, request, receivedOn, dueOn } = enquiry;
  const enquirer =
    'name' in employer
      ? { kind: 'as-written', ...employer }
      : { kind: 'registered', employerId: loading.idOf(employer.employerKey) };
  let seen = await loading.create<Enquiry>(enquiry, path, {
    ...place,
    employer: enquirer,
    contactPerson,
    request: text(request),
    receivedOn,
    ...(dueOn && { dueOn }),
  });
  if (seen.body.status === 'closed') return;

  const own = `${path}/${seen.body.id}`;
  const { takenBy, passedOn, closed, demand } = enquiry;
  if (takenBy && !seen.body.owner) seen = await loading.change(takenBy, `${own}/owner`, seen.revision, {});
  if (passedOn && seen.body.handovers.length === 0) {
    const routing = { ...passedOn.to, reason: text(passedOn.reason) };
    await loading.change(by, `${own}/routing`, seen.revision, routing);
  }
  if (closed) {
    const closing = { reason: closed.reason, ...(closed.note && { note: text(closed.note) }) };
    await loading.change(takenBy ?? by, `${own}/closing`, seen.revision, closing);
  }
  if (demand) {
    const made = { key: `${enquiry.key}-demand`, by: takenBy ?? by };
    await loading.create(made, `${own}/demand`, { profile: demand });
  }
}
