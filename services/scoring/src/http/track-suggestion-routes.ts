import { calendarDate, id, instant, municipalityCode } from '@samspar/contracts';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { KeptTrackSuggestions } from '../projections/track-suggestions.ts';

const count = z.int().nonnegative();
const pool = z.strictObject({
  family: z.string().describe('Yrkesgrupp, SSYK tre siffror'),
  municipalities: z.array(municipalityCode),
  demands: z.array(id),
  openings: count,
  eligible: count,
  reachable: count,
  fillable: count,
  worthStarting: z.boolean(),
});
const suggestionsResource = z.strictObject({
  asOf: calendarDate.nullable(),
  suggestedAt: instant.nullable(),
  items: z.array(pool),
});

/** The route over job tracks that several employers' needs together would make worth starting. */
export function trackSuggestionRoutes({
  suggestions,
}: {
  suggestions: Pick<KeptTrackSuggestions, 'newest'>;
}): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/track-suggestions',
      operationId: 'list-track-suggestions',
      summary: 'Behov som ett gemensamt jobbspår kunde möta',
      action: 'read',
      subject: 'TrackSuggestion',
      response: suggestionsResource,
      handle: async () => {
        const newest = await suggestions.newest();
        const items = (newest?.pools ?? []).map((each) => ({
          ...each,
          municipalities: [...each.municipalities],
          demands: [...each.demands],
        }));
        return { body: { asOf: newest?.asOf ?? null, suggestedAt: newest?.suggestedAt ?? null, items } };
      },
    }),
  ];
}
