import { employerChanged } from '@samspar/contracts';
import { createAggregateStore } from '@samspar/messaging';
import type { Connection } from 'mongoose';
import { type Employer, type EmployerEvent, evolveEmployer } from '../../domain/employers/employer.ts';

export type EmployerStore = ReturnType<typeof createEmployerStore>;

/** Employers, unique by organisationsnummer. */
export function createEmployerStore(connection: Connection, onSaved: () => void) {
  return createAggregateStore<Employer, EmployerEvent>({
    connection,
    collection: 'employers',
    evolve: evolveEmployer,
    announce: ({ municipality, branch, sizeClass, mergedInto = null }) => [
      { event: employerChanged, data: { municipality, branch, sizeClass, mergedInto } },
    ],
    indexes: [[{ 'state.organisationsnummer': 1 }, { unique: true }], [{ 'state.municipality': 1 }]],
    onSaved,
  });
}
