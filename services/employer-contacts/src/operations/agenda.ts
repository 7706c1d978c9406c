import type { Act } from '@samspar/contracts';
import * as api from '@samspar/contracts/api/employer-contacts/agenda';
import { listEmployerHistory } from '@samspar/contracts/api/employer-contacts/employers';
import { changing, type OperationRequest, reading, serve, type Served } from '@samspar/runtime';
import type { AgendaEvent, EmployerAgenda } from '../domain/contacts/agenda.ts';
import { type AgendaFamily, agendasIn, inAgendaOf, memberIn } from '../domain/contacts/agenda-family.ts';
import { collisionSentence } from '../domain/contacts/collision-sentence.ts';
import { findCollisions, nextFreeDay } from '../domain/contacts/collisions.ts';
import { type LeadStep, takeLeadStep } from '../domain/contacts/lead.ts';
import { liftQuietPeriod, setQuietPeriod } from '../domain/contacts/quiet-period.ts';
import { refusals } from '../domain/contacts/refusals.ts';
import { requireCleanTexts } from '../domain/contacts/require-clean-texts.ts';
import { requireStanding } from '../domain/employers/merging.ts';
import type { AgendaFamilies } from '../store/contacts/agenda-families.ts';
import { agendaShown } from './contacts-shown.ts';

/** How things stand with an employer, who leads the contacts with it, and when it is left in peace. */
export function agendaOperations({ families }: { families: AgendaFamilies }): Served[] {
  const what = 'Arbetsgivaren';
  const read = reading(families, { what });
  const changeMember = changing(families, {
    what,
    inTurn: true,
    place: (family: AgendaFamily, { target }: OperationRequest) =>
      memberIn(family, target).agenda.municipality,
    seen: ({ state }, seenRevision, { target }) => {
      if (memberIn(state, target).revision !== seenRevision) throw refusals.changedSinceRead();
    },
  });

  /** Changes an agenda. On an employer that is merged nothing `begins`; what ends may end where it is. */
  const change = (
    request: OperationRequest,
    begins: boolean,
    decide: (agenda: EmployerAgenda, act: Act, others: EmployerAgenda[]) => AgendaEvent[],
  ) =>
    changeMember(
      request,
      (family, act) => {
        const member = memberIn(family, request.target);
        if (begins) requireStanding(member.employer.state);
        const others = family.filter((other) => other !== member).map(({ agenda }) => agenda);
        return inAgendaOf(member, decide(member.agenda, act, others));
      },
      (family) => agendaShown(family, request.today),
    );
  const takeStep = (request: OperationRequest, step: LeadStep) =>
    change(request, step.step === 'take' || step.step === 'offer', (agenda, act, others) => {
      const elsewhere = others.find(({ lead }) => lead)?.lead;
      return takeLeadStep(agenda, step, act, { today: request.today, elsewhere });
    });

  return [
    serve(api.readAgenda, async (request) => {
      const family = await read(request);
      return { body: agendaShown(family, request.today), revision: family.revision };
    }),
    serve(api.listCollisions, async (request) => {
      const agendas = agendasIn((await read(request)).state);
      const wanted = { ...request.query, organisations: [request.act.by.organisation] };
      const items = findCollisions(agendas, wanted).map((collision) => ({
        ...collision,
        text: collisionSentence(collision),
      }));
      return { body: { items, nextFreeOn: nextFreeDay(agendas, wanted) } };
    }),
    serve(listEmployerHistory, async (request) => {
      const { page, limit } = request.query;
      const { state: family } = await read(request);
      const entries = family.flatMap(({ employer, agenda }) =>
        [...employer.state.history, ...agenda.history].map(({ at, by, text }) => ({
          employerId: employer.id,
          at,
          by,
          text,
        })),
      );
      const newestFirst = entries.toReversed().toSorted((a, b) => b.at.localeCompare(a.at));
      const items = newestFirst.slice((page - 1) * limit, page * limit);
      return { body: { items, total: entries.length, page, limit } };
    }),
    serve(api.takeLead, (request) => takeStep(request, { step: 'take' })),
    serve(api.releaseLead, (request) => takeStep(request, { step: 'release' })),
    serve(api.offerLead, (request) => takeStep(request, { step: 'offer', ...request.body })),
    serve(api.withdrawLeadOffer, (request) => takeStep(request, { step: 'withdraw-offer' })),
    serve(api.acceptLead, (request) => takeStep(request, { step: 'accept' })),
    serve(api.declineLead, (request) => takeStep(request, { step: 'decline' })),
    serve(api.setQuietPeriod, async (request) => {
      requireCleanTexts(request.body);
      return change(request, true, (_agenda, act) => setQuietPeriod(request.body, act, request.today));
    }),
    serve(api.liftQuietPeriod, (request) => change(request, false, liftQuietPeriod)),
  ];
}
