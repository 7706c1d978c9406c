import type { Act } from '../../domain/act.ts';
import type { AgendaEvent, EmployerAgenda } from '../../domain/contacts/agenda.ts';
import { refusals } from '../../domain/contacts/refusals.ts';
import { requireStanding } from '../../domain/employers/merging.ts';
import {
  agendaFamily,
  type AgendaMember,
  type AgendaStores,
  type InTurn,
  saveAgenda,
} from './agenda-family.ts';

export interface AgendaChange {
  employerId: string;
  seenRevision: number;
  act: Act;
  authorize(municipality: string): void;
  /** Whether something begins with it, which on a merged employer nothing may; what ends may end where it is. */
  begins: boolean;
}

/**
 * Changes who leads an employer's contacts or when it is left in peace, as somebody has seen it. `others`: the agendas of
 * the rest of the employer's family.
 */
export function createChangeAgenda({ inTurn, ...stores }: AgendaStores & { inTurn: InTurn }) {
  return (
    { employerId, seenRevision, act, authorize, begins }: AgendaChange,
    decide: (agenda: EmployerAgenda, act: Act, others: EmployerAgenda[]) => AgendaEvent[],
  ) =>
    inTurn(employerId, async () => {
      const family = await agendaFamily(stores, employerId);
      const member = memberIn(family, employerId);
      authorize(member.agenda.municipality);
      if (begins) requireStanding(member.employer.state);
      if (seenRevision !== member.revision) throw refusals.changedSinceRead();
      const others = family.filter((other) => other !== member).map(({ agenda }) => agenda);
      await saveAgenda(stores, member, decide(member.agenda, act, others));
      return agendaFamily(stores, employerId);
    });
}

function memberIn(family: readonly AgendaMember[], employerId: string): AgendaMember {
  const member = family.find(({ employer }) => employer.id === employerId);
  if (!member) throw refusals.contactUnknown();
  return member;
}
