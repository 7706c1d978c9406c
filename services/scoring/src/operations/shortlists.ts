import { DomainError, notFound } from '@samspar/contracts';
import {
  explainCandidate,
  listShortlistChanges,
  listShortlists,
  readShortlist,
} from '@samspar/contracts/api/scoring/shortlists';
import { serve, type Served } from '@samspar/runtime';
import type { CandidateIndex } from '../projections/candidate-index.ts';
import type { KnownDemands } from '../projections/known-demands.ts';
import type { ShortlistStore } from '../store/shortlist-store.ts';
import { explained, shortlistFigures, shortlistShown } from './shortlist-shown.ts';

export interface ShortlistOptions {
  shortlists: Pick<ShortlistStore, 'load' | 'currentOf'>;
  demands: Pick<KnownDemands, 'load' | 'openPage'>;
  candidates: Pick<CandidateIndex, 'current'>;
}

/** Shortlists: candidates by pseudonym, each with its reasons; in the list of them figures only, no persons. */
export function shortlistOperations({ shortlists, demands, candidates }: ShortlistOptions): Served[] {
  const find = async ({ demandId }: { demandId: string }) => {
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
    serve(listShortlists, async ({ query: { municipality, demandId, ...page } }) => {
      const among = demandId === undefined ? undefined : [demandId].flat();
      const found = await demands.openPage({ municipality, among }, page);
      const scored = await shortlists.currentOf(found.items.map(({ _id }) => _id));
      const items = found.items.map((demand) => shortlistFigures(demand, scored.get(demand._id)));
      return { body: { ...page, total: found.total, items } };
    }),
    serve(readShortlist, async ({ params, query }) => {
      const { shortlist, demand } = await find(params);
      const body = shortlistShown(shortlist.state, demand, candidates.current(), query.language);
      const about = [...body.shortlist, ...body.nearMisses].map((entry) => entry.id);
      return { body, revision: shortlist.revision, about };
    }),
    serve(explainCandidate, async ({ params, query }) => {
      const { shortlist, demand } = await find(params);
      const profile = candidates.current().get(params.candidateId);
      if (!profile) throw notFound('Kandidaten');
      const { asOf } = shortlist.state.answer;
      return { body: explained(profile, demand, asOf, query.language), about: [params.candidateId] };
    }),
    serve(listShortlistChanges, async ({ params }) => {
      const { shortlist } = await find(params);
      const items = shortlist.state.changes.toReversed();
      return {
        body: { items },
        about: [...new Set(items.flatMap(({ entered, left }) => [...entered, ...left]))],
      };
    }),
  ];
}
