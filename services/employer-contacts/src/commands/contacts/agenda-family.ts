import type { Loaded } from '@samspar/messaging';
import { type AgendaEvent, type EmployerAgenda, emptyAgenda } from '../../domain/contacts/agenda.ts';
import type { Contact } from '../../domain/contacts/contact.ts';
import { refusals } from '../../domain/contacts/refusals.ts';
import type { Employer } from '../../domain/employers/employer.ts';
import type { AgendaStore } from '../../store/contacts/agenda-store.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { employerInPlace } from '../employers/employer-in-place.ts';

/** An employer with its agenda, which may not have been opened. */
export interface AgendaMember {
  employer: Loaded<Employer>;
  /** 0 where there is none yet. */
  revision: number;
  agenda: EmployerAgenda;
  loaded: Loaded<EmployerAgenda> | undefined;
}

/** An employer in place first, then those merged into it, each with its agenda. What one of them has burdens them all. */
export type AgendaFamily = readonly [AgendaMember, ...AgendaMember[]];

export interface AgendaStores {
  employers: Pick<EmployerStore, 'load' | 'mergedInto'>;
  agendas: Pick<AgendaStore, 'of' | 'open' | 'save'>;
}

/** The family of an employer, or of the one it has been merged into. Throws 404 when there is none. */
export async function agendaFamily(
  { employers, agendas }: AgendaStores,
  employerId: string,
): Promise<AgendaFamily> {
  const own = await employerInPlace(employers, employerId);
  const merged = await employers.mergedInto(own.id);
  const found = await agendas.of([own.id, ...merged.map(({ id }) => id)]);
  const member = (employer: Loaded<Employer>): AgendaMember => {
    const loaded = found.find(({ id }) => id === employer.id);
    const agenda = loaded?.state ?? emptyAgenda(employer.state.municipality);
    return { employer, agenda, loaded, revision: loaded?.revision ?? 0 };
  };
  return [member(own), ...merged.map(member)];
}

/** The agendas of a family, in its order. */
export function agendasIn([own, ...merged]: AgendaFamily): [EmployerAgenda, ...EmployerAgenda[]] {
  return [own.agenda, ...merged.map(({ agenda }) => agenda)];
}

/** The contact with this id and whose it is. Throws 404 when the family has none. */
export function contactIn(
  family: AgendaFamily,
  contactId: string,
): { member: AgendaMember; contact: Contact } {
  for (const member of family) {
    const contact = member.agenda.contacts.find(({ id }) => id === contactId);
    if (contact) return { member, contact };
  }
  throw refusals.contactUnknown();
}

/** Saves what happened in an agenda, and opens it if this is the first of it. */
export async function saveAgenda(
  { agendas }: Pick<AgendaStores, 'agendas'>,
  { employer, loaded }: AgendaMember,
  events: readonly AgendaEvent[],
): Promise<void> {
  if (events.length === 0) return;
  if (loaded) await agendas.save(loaded, events);
  else await agendas.open(employer.id, employer.state.municipality, events);
}
