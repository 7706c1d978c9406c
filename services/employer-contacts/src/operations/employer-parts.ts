import type { Act } from '@samspar/contracts';
import * as api from '@samspar/contracts/api/employer-contacts/employer-parts';
import { type CreationRequest, type Loaded, newId } from '@samspar/messaging';
import { askedBefore, changing, type OperationRequest, serve, type Served } from '@samspar/runtime';
import {
  addContactPerson,
  changeContactPerson,
  contactPersonIn,
  eraseContactPerson,
  leaveEmployer,
  stayAtEmployer,
} from '../domain/employers/contact-person.ts';
import type { Employer, EmployerEvent } from '../domain/employers/employer.ts';
import { addWarning, liftWarning, restoreWarning } from '../domain/employers/warning.ts';
import { addWorkplace, changeWorkplace, municipalityOf, workplaceIn } from '../domain/employers/workplace.ts';
import { requireNoPersonalData } from '../domain/free-text.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';
import { contactPersonShown, employerShown, warningShown, workplaceShown } from './employers-shown.ts';

/** In whose municipality something is at an employer. */
type Where = (employer: Employer) => string;
type Part = { id: string; request?: CreationRequest };

/** How a part is added: among what, and what is decided. */
interface Adding<Added extends Part, Shown> {
  noun: string;
  where: Where;
  among: (employer: Employer) => readonly Added[];
  decide: (employer: Employer, identity: Required<Part>, act: Act) => EmployerEvent[];
  show: (employerId: string, added: Added) => Shown;
}

/** What can be done with an employer's workplaces, with the persons one talks to there, and with warnings. */
export function employerPartOperations({ employers }: { employers: EmployerStore }): Served[] {
  const thing = {
    what: 'Arbetsgivaren',
    place: (employer: Employer, { where }: { where: Where }) => where(employer),
  };
  const change = changing(employers, thing);
  const addInPlace = changing({ load: employers.inPlace, save: employers.save }, thing);
  const registered: Where = ({ municipality }) => municipality;

  /** Adds to an employer, or to the one it was merged into: once, however often the same is asked. */
  async function add<Added extends Part, Shown extends { id: string; employerId: string }>(
    request: OperationRequest,
    { noun, where, among, decide, show }: Adding<Added, Shown>,
  ) {
    const { creation } = request;
    const earlier = (employer: Employer) => askedBefore(among(employer), creation);
    const answer = await addInPlace(
      { ...request, where },
      (employer, act) => (earlier(employer) ? [] : decide(employer, { id: newId(), request: creation }, act)),
      ({ id, state }) => show(id, earlier(state) as Added),
    );
    const { id, employerId } = answer.body;
    return { ...answer, location: `/v1/employers/${employerId}/${noun}/${id}` };
  }

  const changePart = (
    request: OperationRequest,
    where: Where,
    decide: (employer: Employer, act: Act) => EmployerEvent[],
  ) =>
    change({ ...request, where }, decide, async (employer: Loaded<Employer>) =>
      employerShown(employer, await employers.mergedInto(employer.id), request.today),
    );
  const changePerson = (
    request: OperationRequest<{ contactPersonId: string }>,
    decide: (employer: Employer, personId: string, act: Act) => EmployerEvent[],
  ) => {
    const { contactPersonId } = request.params;
    const where: Where = (employer) =>
      municipalityOf(employer, contactPersonIn(employer, contactPersonId).workplaceId);
    return changePart(request, where, (employer, act) => decide(employer, contactPersonId, act));
  };

  return [
    serve(api.addWorkplace, (request) =>
      add(request, {
        noun: 'workplaces',
        where: () => request.body.municipality,
        among: ({ workplaces }) => workplaces,
        decide: (employer, identity, act) => addWorkplace(employer, { ...request.body, ...identity }, act),
        show: workplaceShown,
      }),
    ),
    serve(api.changeWorkplace, (request) => {
      const { workplaceId } = request.params;
      return changePart(
        request,
        (employer) => workplaceIn(employer, workplaceId).municipality,
        (employer, act) => changeWorkplace(employer, workplaceId, request.body, act),
      );
    }),
    serve(api.addContactPerson, (request) =>
      add(request, {
        noun: 'contact-persons',
        where: (employer) => municipalityOf(employer, request.body.workplaceId),
        among: ({ contactPersons }) => contactPersons,
        decide: (employer, identity, act) =>
          addContactPerson(employer, { ...request.body, ...identity }, act),
        show: contactPersonShown,
      }),
    ),
    serve(api.changeContactPerson, (request) =>
      changePerson(request, (employer, personId, act) =>
        changeContactPerson(employer, personId, request.body, act),
      ),
    ),
    serve(api.recordContactPersonLeaving, (request) =>
      changePerson(request, (employer, personId, act) =>
        leaveEmployer(employer, personId, request.body.leftOn, act),
      ),
    ),
    serve(api.undoContactPersonLeaving, (request) => changePerson(request, stayAtEmployer)),
    serve(api.eraseContactPerson, (request) => changePerson(request, eraseContactPerson)),
    serve(api.addWarning, async (request) => {
      const { body, today } = request;
      requireNoPersonalData('note', body.note);
      return add(request, {
        noun: 'warnings',
        where: registered,
        among: ({ warnings }) => warnings,
        decide: (employer, identity, act) => addWarning(employer, { ...body, ...identity, ...act }, today),
        show: warningShown,
      });
    }),
    serve(api.liftWarning, (request) =>
      changePart(request, registered, (employer, act) =>
        liftWarning(employer, request.params.warningId, act),
      ),
    ),
    serve(api.restoreWarning, (request) =>
      changePart(request, registered, (employer, act) =>
        restoreWarning(employer, request.params.warningId, act),
      ),
    ),
  ];
}
