import type { Composition, Served, Surroundings } from '@samspar/runtime';
import type { DemandStore } from '../store/demands/demand-store.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';

/** What every part of the service is composed from. */
export interface PartSurroundings extends Surroundings {
  employers: EmployerStore;
  demands: DemandStore;
  now: () => Date;
  /** Today's calendar date in Europe/Stockholm. */
  today: () => string;
}

/** A part of the service: what it adds to the whole. */
export type Part = Pick<Composition, 'stores' | 'startBackground'> & { routes: readonly Served[] };
