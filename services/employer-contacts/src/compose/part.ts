import type { Clock, Composition, Served, Surroundings } from '@samspar/runtime';
import type { DemandStore } from '../store/demands/demand-store.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';

/** What every part of the service is composed from. */
export interface PartSurroundings extends Surroundings, Clock {
  employers: EmployerStore;
  demands: DemandStore;
}

/** A part of the service: what it adds to the whole. */
export type Part = Pick<Composition, 'stores' | 'startBackground'> & { routes: readonly Served[] };
