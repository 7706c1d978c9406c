import type { Loaded } from '@samspar/messaging';
import { emptyAgenda } from '../../domain/contacts/agenda.ts';
import type { AgendaMember, FamilyEvent } from '../../domain/contacts/agenda-family.ts';
import type { Employer } from '../../domain/employers/employer.ts';
import type { EmployerStore } from '../employers/employer-store.ts';
import type { AgendaStore } from './agenda-store.ts';

export type AgendaFamilies = ReturnType<typeof createAgendaFamilies>;

type KeptMember = AgendaMember & Pick<Loaded<unknown>, 'said'>;
/** The family of an employer in place, as it is kept. */
type KeptFamily = readonly [KeptMember, ...KeptMember[]];

export interface AgendaFamiliesOptions {
  employers: Pick<EmployerStore, 'inPlace' | 'mergedInto'>;
  agendas: Pick<AgendaStore, 'of' | 'open' | 'save'>;
}

/** Agendas with those of the employers merged together: loaded as one, though each is a document of its own. */
export function createAgendaFamilies({ employers, agendas }: AgendaFamiliesOptions) {
  /** The family of an employer, or of the one it has been merged into. */
  async function load(employerId: string): Promise<Loaded<KeptFamily> | undefined> {
    const own = await employers.inPlace(employerId);
    if (!own) return undefined;
    const merged = await employers.mergedInto(own.id);
    const found = await agendas.of([own.id, ...merged.map(({ id }) => id)]);
    const member = ({ id, state }: Loaded<Employer>): KeptMember => {
      const kept = found.find((agenda) => agenda.id === id);
      const { revision, said, state: agenda } = kept ?? { revision: 0, said: {}, state: undefined };
      return { employer: { id, state }, revision, said, agenda: agenda ?? emptyAgenda(state.municipality) };
    };
    const first = member(own);
    return { id: own.id, revision: first.revision, said: {}, state: [first, ...merged.map(member)] };
  }

  return {
    load,

    /** Saves what happened in the agenda of one of them, and opens it if this is the first of it. */
    async save(before: Loaded<KeptFamily>, happened: readonly FamilyEvent[]): Promise<Loaded<KeptFamily>> {
      const [first] = happened;
      const member = before.state.find(({ employer }) => employer.id === first?.employerId);
      if (!member) return before;
      const { employer, revision, said, agenda } = member;
      const events = happened.map(({ event }) => event);
      if (revision > 0) await agendas.save({ id: employer.id, revision, said, state: agenda }, events);
      else await agendas.open(employer.id, employer.state.municipality, events);
      return (await load(before.id)) ?? before;
    },
  };
}
