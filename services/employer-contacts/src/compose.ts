import type { Composition, Surroundings } from '@samspar/runtime';
import { composeDemands } from './compose/demands.ts';
import { composeEmployers } from './compose/employers.ts';
import { composeJobAds } from './compose/job-ads.ts';
import { composePlacements } from './compose/placements.ts';
import { createDemandStore } from './store/demands/demand-store.ts';
import { createEmployerStore } from './store/employers/employer-store.ts';

const parts = [composeEmployers, composeDemands, composePlacements, composeJobAds];

/** Puts the service together from its parts. */
export function compose(surroundings: Surroundings): Composition {
  const { clock, storage } = surroundings;
  const employers = createEmployerStore(storage);
  const demands = createDemandStore(storage);
  const composed = parts.map((part) => part({ ...surroundings, ...clock, employers, demands }));
  return {
    info: {
      name: 'employer-contacts',
      title: 'Arbetsgivarkontakter',
      description: 'Arbetsgivare, kontakter, kompetensbehov, praktikplatser och enkäter.',
      version: '1.0.0',
    },
    operations: composed.flatMap(({ routes }) => routes),
    stores: composed.flatMap(({ stores }) => stores),
    listeners: [],
    startBackground: async () => {
      const starts = composed.flatMap(({ startBackground }) => startBackground ?? []);
      const stops = await Promise.all(starts.map((start) => start()));
      return async () => {
        await Promise.all(stops.map((stop) => stop()));
      };
    },
  };
}
