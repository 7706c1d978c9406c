import { demandProfile, ssyk } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import { suggestCriteria } from '../../domain/demands/criteria-suggestions.ts';
import type { DemandStore } from '../../store/demands/demand-store.ts';

/** How many of the newest demands are learned from. */
const newest = 500;

const suggestionOf = <Criterion extends z.ZodType>(criterion: Criterion) =>
  z.array(
    z.strictObject({
      criterion,
      demands: z.int().describe('Hur många behov som hade kriteriet'),
      share: z.number().describe('Samma sak som andel, 0–1'),
    }),
  );

/** What employers usually ask for. */
export function criteriaSuggestionRoutes({ demands }: { demands: Pick<DemandStore, 'list'> }): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/criteria-suggestions',
      operationId: 'suggest-criteria',
      summary: 'Vilka kriterier tidigare behov i yrket har haft',
      action: 'read',
      subject: 'Demand',
      query: z.strictObject({ ssyk }),
      response: z.strictObject({
        ssyk,
        basis: z.enum(['occupation', 'family']),
        demands: z.int(),
        formal: suggestionOf(demandProfile.shape.formal.unwrap().element),
        soft: suggestionOf(demandProfile.shape.soft.unwrap().element),
      }),
      handle: async ({ query: { ssyk } }) => {
        const filter = {
          'state.profile.ssyk': { $regex: `^${ssyk.slice(0, 3)}` },
          'state.closing.reason': { $ne: 'registered-by-mistake' },
        };
        const found = await demands.list(filter, { page: 1, limit: newest }, { _id: -1 });
        const family = found.items.map(({ state }) => state.profile);
        return { body: { ssyk, ...suggestCriteria(ssyk, family) } };
      },
    }),
  ];
}
