import { calendarDate, id, instant, municipalityCode } from '@samspar/contracts';
import { defineRoute, pageOf, pageQuery, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { Shortlist } from '../domain/shortlist.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { ShortlistStore } from '../store/shortlist-store.ts';
import { demandSummary, type KnownDemand, toDemandSummary } from './shortlist-resource.ts';

const count = z.int().nonnegative();
const shortlistSummary = demandSummary.extend({
  demandId: id,
  scored: z
    .strictObject({
      asOf: calendarDate,
      scoredAt: instant,
      isCurrent: z.boolean().describe('Räknad på behovet som det är nu'),
      considered: count,
      eligible: count,
      reachable: count,
      near: count.describe('Saknar ett enda skallkrav'),
      changed: z
        .strictObject({ at: instant, entered: count, left: count })
        .nullable()
        .describe('När någon senast kom till eller föll bort, och hur många'),
    })
    .nullable()
    .describe('Tomt medan listan räknas fram'),
});

export interface ShortlistListRoutesOptions {
  demands: Pick<KnownDemands, 'openPage'>;
  shortlists: Pick<ShortlistStore, 'currentOf'>;
}

/** The route over all open demands' shortlists: figures, no persons. */
export function shortlistListRoutes({ demands, shortlists }: ShortlistListRoutesOptions): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/shortlists',
      operationId: 'list-shortlists',
      summary: 'Öppna behov med sina urvalslistor i siffror, de som börjar först överst',
      action: 'read',
      subject: 'Shortlist',
      query: pageQuery.extend({
        municipality: municipalityCode.optional(),
        demandId: z
          .union([id, z.array(id).max(100)])
          .optional()
          .describe('Bara de här behoven; får anges flera gånger'),
      }),
      response: pageOf(shortlistSummary),
      handle: async ({ query: { municipality, demandId, ...page } }) => {
        const among = demandId === undefined ? undefined : [demandId].flat();
        const found = await demands.openPage({ municipality, among }, page);
        const scored = await shortlists.currentOf(found.items.map(({ _id }) => _id));
        const items = found.items.map((demand) => toSummary(demand, scored.get(demand._id)));
        return { body: { ...page, total: found.total, items } };
      },
    }),
  ];
}

function toSummary(demand: KnownDemand, shortlist: Shortlist | undefined): z.input<typeof shortlistSummary> {
  const summary = { demandId: demand._id, ...toDemandSummary(demand) };
  if (!shortlist) return { ...summary, scored: null };
  const { answer, demandRevision, scoredAt } = shortlist;
  const { asOf, considered, eligible, reachable, mustHaves } = answer;
  const near = mustHaves.reduce((total, { failsOnly }) => total + failsOnly, 0);
  const isCurrent = demandRevision === demand.revision;
  return {
    ...summary,
    scored: {
      asOf,
      scoredAt,
      isCurrent,
      considered,
      eligible,
      reachable,
      near,
      changed: lastChangeOf(shortlist),
    },
  };
}

/** A scoring that moves nobody onto or off the list is no news. */
function lastChangeOf({ changes }: Shortlist) {
  const last = changes.findLast(({ entered, left }) => entered.length + left.length > 0);
  return last ? { at: last.at, entered: last.entered.length, left: last.left.length } : null;
}
