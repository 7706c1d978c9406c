import { DomainError, id, instant, notFound } from '@samspar/contracts';
import type { ScoringProfile } from '@samspar/matching';
import { defineRoute, type Route } from '@samspar/runtime';
import { z } from 'zod';
import type { Shortlist } from '../domain/shortlist.ts';
import type { CandidateIndex } from '../projections/candidate-index.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { ShortlistStore } from '../store/shortlist-store.ts';
import { explainedEntry, explainOne, shortlistResource, toShortlistResource } from './shortlist-resource.ts';

export interface ShortlistRoutesOptions {
  shortlists: Pick<ShortlistStore, 'load'>;
  demands: Pick<KnownDemands, 'load'>;
  candidates: Pick<CandidateIndex, 'current'>;
}

const params = z.strictObject({ demandId: id });
const language = z.enum(['sv', 'en']).default('sv').describe('Förklaringarnas språk');
const change = z.strictObject({
  at: instant,
  cause: z.enum(['demand-changed', 'candidates-changed', 'day-rolled', 'reconciled']),
  demandRevision: z.int(),
  entered: z.array(id),
  left: z.array(id),
});

/** Routes over shortlists: candidates by pseudonym, each with its reasons. */
export function shortlistRoutes({ shortlists, demands, candidates }: ShortlistRoutesOptions): Route[] {
  const find = async (demandId: string) => {
    const [shortlist, demand] = await Promise.all([shortlists.load(demandId), demands.load(demandId)]);
    if (!demand) throw notFound('Kompetensbehovet');
    if (demand.data.status === 'closed')
      throw new DomainError('demand-closed', 409, 'Behovet är avslutat och har ingen urvalslista.');
    if (shortlist?.state.status !== 'current') {
      throw new DomainError('not-scored-yet', 404, 'Urvalslistan räknas fram. Läs igen om en stund.');
    }
    return { shortlist, demand };
  };

  return [
    defineRoute({
      method: 'get',
      path: '/demands/:demandId/shortlist',
      operationId: 'read-shortlist',
      summary: 'Urvalslista med skäl, av pseudonymer',
      action: 'read',
      subject: 'Shortlist',
      params,
      query: z.strictObject({ language }),
      response: shortlistResource,
      handle: async ({ params: { demandId }, query }) => {
        const { shortlist, demand } = await find(demandId);
        const body = toShortlistResource(demandId, demand, {
          shortlist: withoutThoseGone(shortlist.state, candidates),
          municipalityOf: (candidateId) => candidates.current().get(candidateId)?.municipality,
          language: query.language,
        });
        const about = [...body.shortlist, ...body.nearMisses].map((entry) => entry.id);
        return { body, revision: shortlist.revision, about };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/demands/:demandId/shortlist/candidates/:candidateId',
      operationId: 'explain-candidate',
      summary: 'Varför en kandidat fick sin poäng, eller vad som saknas',
      action: 'read',
      subject: 'Shortlist',
      params: params.extend({ candidateId: id }),
      query: z.strictObject({ language }),
      response: explainedEntry,
      handle: async ({ params: { demandId, candidateId }, query }) => {
        const { shortlist, demand } = await find(demandId);
        const profile: ScoringProfile | undefined = candidates.current().get(candidateId);
        if (!profile) throw notFound('Kandidaten');
        const { answer } = shortlist.state;
        return {
          body: explainOne(profile, demandId, demand, answer.asOf, query.language),
          about: [candidateId],
        };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/demands/:demandId/shortlist/changes',
      operationId: 'list-shortlist-changes',
      summary: 'Vilka som kommit till och fallit bort, när och varför',
      action: 'read',
      subject: 'Shortlist',
      params,
      response: z.strictObject({ items: z.array(change) }),
      handle: async ({ params: { demandId } }) => {
        const { shortlist } = await find(demandId);
        const items = shortlist.state.changes.toReversed();
        return {
          body: { items },
          about: [...new Set(items.flatMap(({ entered, left }) => [...entered, ...left]))],
        };
      },
    }),
  ];
}

/** Someone who has withdrawn since the scoring is gone at once, before the new scoring is there. */
function withoutThoseGone(shortlist: Shortlist, candidates: Pick<CandidateIndex, 'current'>): Shortlist {
  const index = candidates.current();
  const stays = ({ id }: { id: string }) => index.has(id);
  const { answer, profiles } = shortlist;
  return {
    ...shortlist,
    profiles: profiles.filter(stays),
    answer: {
      ...answer,
      shortlist: answer.shortlist.filter(stays),
      nearMisses: answer.nearMisses.filter(stays),
    },
  };
}
