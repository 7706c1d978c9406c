import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import { announceCandidate } from '../domain/announcements.ts';
import type { Candidate, CandidateEvent } from '../domain/candidate.ts';
import { evolveCandidate } from '../domain/evolve-candidate.ts';

export type CandidateStore = ReturnType<typeof createCandidateStore>;

/** Candidates by pseudonym. Whatever happens to one, the world is told how it now stands. */
export function createCandidateStore(storage: AggregateStorage) {
  const store = createAggregateStore<Candidate, CandidateEvent>({
    ...storage,
    collection: 'candidates',
    evolve: evolveCandidate,
    announce: (candidate, _events, id) => announceCandidate(candidate, id),
    indexes: [[{ 'state.status': 1, 'state.municipality': 1 }], [{ 'state.holdsThrough': 1 }]],
  });

  async function idsWhere(filter: Record<string, unknown>): Promise<string[]> {
    const rows = await store.model.find(filter, { _id: 1 }).lean<{ _id: string }[]>();
    return rows.map(({ _id }) => _id);
  }

  return {
    ...store,

    /** Candidates of whom something has ceased to be true since it was saved. */
    overtakenBy: (today: string) =>
      idsWhere({ 'state.status': 'active', 'state.holdsThrough': { $lt: today } }),

    /** How many there are, lack a consent to matching, and have one that ends by a day. Protected persons are in no figure. */
    async countConsents(municipalities: readonly string[], endsBy: string) {
      const all = { 'state.status': 'active', 'state.municipality': { $in: [...municipalities] } };
      const matching = { purpose: 'matching' };
      const having = (consent: object) => ({ ...all, 'state.consents': { $elemMatch: consent } });
      const [candidates, withMatching, endingSoon] = await Promise.all([
        store.model.countDocuments(all),
        store.model.countDocuments(having(matching)),
        store.model.countDocuments(having({ ...matching, expiresOn: { $lte: endsBy } })),
      ]);
      return { candidates, withoutMatching: candidates - withMatching, endingSoon };
    },

    withStatus: (status: Candidate['status']) => idsWhere({ 'state.status': status }),
  };
}
