import type { Act } from '@samspar/contracts';
import type { Absorbed, Employer, EmployerEvent, MergingEvent } from './employer.ts';
import { refusals } from './refusals.ts';

type Identified = { id: string; state: Employer };

/** Refuses to change what has been merged into another: the change belongs there. */
export function requireStanding({ mergedInto }: Pick<Employer, 'mergedInto'>): void {
  if (mergedInto) throw refusals.employerMerged(mergedInto);
}

/** Refuses a merging that would make a chain or a cycle. `absorbed`: those merged into the one that is to go. */
export function requireMergeable(gone: Identified, kept: Identified, absorbed: readonly Absorbed[]): void {
  if (gone.id === kept.id) throw refusals.mergedWithItself();
  if (gone.state.mergedInto) throw refusals.employerMerged(gone.state.mergedInto);
  if (kept.state.mergedInto) throw refusals.mergingIntoMerged(kept.state.mergedInto);
  if (absorbed.length > 0)
    throw refusals.absorbsOthers(absorbed.map(({ employerId, name }) => ({ id: employerId, name })));
}

/** At the one that stays, before the other goes. */
export function beginMerging(kept: Identified, gone: Identified, act: Act): EmployerEvent[] {
  requireMergeable(gone, kept, []);
  if (kept.state.absorbed.some(({ employerId }) => employerId === gone.id)) return [];
  return [{ type: 'merging-begun', employerId: gone.id, name: gone.state.name, ...act }];
}

/** At the one that stayed, when the other has not gone or has come back. */
export function abandonMerging(kept: Employer, employerId: string, act: Act): EmployerEvent[] {
  const noted = kept.absorbed.find((absorbed) => absorbed.employerId === employerId);
  return noted ? [{ type: 'merging-abandoned', employerId, name: noted.name, ...act }] : [];
}

/** At the one that goes. What hangs on it stays where it is, and is read with the one that stays. */
export function merge(
  gone: Identified,
  kept: Identified,
  absorbed: readonly Absorbed[],
  act: Act,
): EmployerEvent[] {
  requireMergeable(gone, kept, absorbed);
  return [{ type: 'merged', into: kept.id, name: kept.state.name, ...act }];
}

/** Takes a merging back. `name`: the name of the one it was merged into. */
export function undoMerging(employer: Employer, name: string, act: Act): EmployerEvent[] {
  if (!employer.mergedInto) throw refusals.employerNotMerged();
  return [{ type: 'merging-undone', name, ...act }];
}

/** How long a merging that was begun is left to come to its end, in milliseconds. One that died binds nobody after that. */
const patience = 10 * 60 * 1000;

/** Those merged into an employer, and those that may be in a moment. */
export function absorbedBy({ absorbed }: Employer, merged: readonly Identified[], at: string): Absorbed[] {
  const begun = absorbed.filter((noted) => Date.parse(at) - Date.parse(noted.at) < patience);
  const gone = merged.map(({ id, state }) => ({ employerId: id, name: state.name, at }));
  return [
    ...gone,
    ...begun.filter(({ employerId }) => !gone.some((other) => other.employerId === employerId)),
  ];
}

export function evolveMerging(state: Employer, event: MergingEvent & Act): Employer {
  switch (event.type) {
    case 'merging-begun': {
      const { employerId, name, at } = event;
      return { ...state, absorbed: [...state.absorbed, { employerId, name, at }] };
    }
    case 'merging-abandoned':
      return {
        ...state,
        absorbed: state.absorbed.filter(({ employerId }) => employerId !== event.employerId),
      };
    case 'merged':
      return { ...state, mergedInto: event.into, absorbed: [] };
    case 'merging-undone': {
      const { mergedInto: _mergedInto, ...standing } = state;
      return standing;
    }
  }
}
