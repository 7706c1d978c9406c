import * as operations from '@samspar/contracts/api/employer-contacts/enquiries';
import * as handling from '@samspar/contracts/api/employer-contacts/enquiry-handling';
import { type CreationRequest, type Loaded, newId } from '@samspar/messaging';
import { type Actor, changing, created, listed, reading, serve, type Served, shown } from '@samspar/runtime';
import { employerInPlace } from '../commands/employers/employer-in-place.ts';
import { closeEnquiry, reopenEnquiry } from '../domain/enquiries/close-enquiry.ts';
import { type Enquiry, isOverdue, lastHandover } from '../domain/enquiries/enquiry.ts';
import {
  passOnEnquiry,
  postponeEnquiry,
  releaseEnquiry,
  takeBackEnquiry,
  takeEnquiry,
} from '../domain/enquiries/handle-enquiry.ts';
import { type NewEnquiry, registerEnquiry } from '../domain/enquiries/register-enquiry.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import type { EnquiryStore } from '../store/enquiries/enquiry-store.ts';
import type { makingDemands } from '../stories/make-demand-of-enquiry.ts';
import { showDemand } from './demand-shown.ts';

export interface EnquiryOptions {
  enquiries: EnquiryStore;
  employers: Pick<EmployerStore, 'load'>;
  makeDemand: ReturnType<typeof makingDemands>;
}

/** What can be done with the inbox of what employers ask. */
export function enquiryOperations({ enquiries, employers, makeDemand }: EnquiryOptions): Served[] {
  const what = 'Förfrågan';
  const read = reading(enquiries, { what, place: readableIn });
  const gate = changing(enquiries, { what, place: ({ municipality }: Enquiry) => municipality });
  /** Whoever may where it came from may take it back, though it lies elsewhere now. */
  const takeBack = changing(enquiries, {
    what,
    place: (enquiry: Enquiry) => lastHandover(enquiry)?.from.municipality ?? enquiry.municipality,
  });
  const change = (request: Parameters<typeof gate>[0] & Day, decide: Parameters<typeof gate>[1]) =>
    gate(request, decide, showOn(request));
  const register = (enquiry: NewEnquiry, { today, creation }: Day & { creation: CreationRequest }) => {
    const id = newId();
    return enquiries.create(registerEnquiry(enquiry, id, today), { id, request: creation });
  };

  return [
    serve(operations.registerEnquiry, async (request) => {
      const { body, act, authorize } = request;
      authorize(body.municipality);
      const employer = await inPlace(body.employer);
      const enquiry = { ...body, employer, source: 'staff' as const, registeredBy: act.by };
      return created(await register(enquiry, request), '/enquiries', showOn(request));
    }),
    serve(operations.submitPublicEnquiry, async (request) => {
      const { body, authorize } = request;
      authorize(body.municipality);
      const employer = { kind: 'as-written' as const, ...body.employer };
      const { state } = await register({ ...body, employer, source: 'public-form' }, request);
      return { body: { reference: state.reference } };
    }),
    serve(operations.listEnquiries, async ({ actor, authorize, query, today }) => {
      const { municipality, unit, status, mine, overdue, passedOn, reference } = query;
      const within = municipality ? [municipality] : actor.municipalities;
      // Who has no municipality is refused by the question about none.
      for (const each of within.length > 0 ? within : ['']) authorize(each);
      const wanted = {
        ...{ unit, status, reference, passedOn: passedOn === 'true' },
        ownerId: mine === 'true' ? actor.id : undefined,
        dueBefore: overdue === 'true' ? today : undefined,
      };
      return listed(await enquiries.within(within, wanted, query), query, showOn({ today }));
    }),
    serve(operations.readEnquiry, async (request) => shown(await read(request), showOn(request))),
    serve(handling.takeEnquiry, (request) =>
      change(request, (enquiry, { by }) => takeEnquiry(enquiry, by, request.body.takeOver)),
    ),
    serve(handling.releaseEnquiry, (request) => change(request, releaseEnquiry)),
    serve(handling.passOnEnquiry, (request) => {
      const { reason, ...to } = request.body;
      return change(request, (enquiry, act) => passOnEnquiry(enquiry, { to, reason }, act));
    }),
    serve(handling.takeBackEnquiry, (request) => takeBack(request, takeBackEnquiry, showOn(request))),
    serve(handling.postponeEnquiry, (request) =>
      change(request, (enquiry) => postponeEnquiry(enquiry, request.body.dueOn)),
    ),
    serve(handling.closeEnquiry, (request) =>
      change(request, (enquiry, act) => closeEnquiry(enquiry, request.body, act)),
    ),
    serve(handling.reopenEnquiry, (request) => change(request, reopenEnquiry)),
    serve(handling.makeDemandOfEnquiry, async (request) =>
      created(await makeDemand(request), '/demands', showDemand),
    ),
  ];

  async function inPlace(employer: NewEnquiry['employer']): Promise<NewEnquiry['employer']> {
    if (employer.kind === 'as-written') return employer;
    const { id: employerId } = await employerInPlace(employers, employer.employerId);
    return { kind: 'registered', employerId };
  }
}

/** Where the actor may read it: where it lies, or where it has been passed on from, so that they can see what became of it. */
function readableIn({ municipality, handovers }: Enquiry, { actor }: { actor: Actor }): string {
  const places = [municipality, ...handovers.map(({ from }) => from.municipality)];
  return places.find((place) => actor.mayIn(place, 'read', 'Enquiry')) ?? municipality;
}

interface Day {
  today: string;
}

/** Enquiries as they are answered on a day: whether they are overdue follows from it. */
const showOn =
  ({ today }: Day) =>
  ({ id, revision, state }: Loaded<Enquiry>) => {
    const { municipality, unit, reference, source, employer, contactPerson, request } = state;
    const { receivedOn, dueOn, registeredBy, owner, status, closing, handovers } = state;
    return {
      ...{ id, revision, municipality, unit, reference, source, employer, contactPerson, request },
      ...{ receivedOn, dueOn, registeredBy, owner, status, closing, handovers },
      overdue: isOverdue(state, today),
      demandIds: state.demands.map(({ demandId }) => demandId),
    };
  };
