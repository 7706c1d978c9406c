import type { Loaded, Page } from '@samspar/messaging';
import { reading } from '@samspar/runtime';
import type { ActiveCandidate, Candidate } from '../domain/candidate.ts';
import type { Identity } from '../domain/identity.ts';
import { readPersonnummer } from '../domain/personnummer.ts';
import { refusals } from '../domain/refusals.ts';
import type { CandidateStore, WantedCandidates } from '../store/candidate-store.ts';
import type { IdentityStore } from '../store/identity-store.ts';
import { activeCandidates, requireActive } from './active-candidates.ts';

/** A candidate and who it is, brought together for someone who may see both. */
export interface KnownCandidate {
  candidate: Loaded<ActiveCandidate>;
  identity: Identity;
}

/** Reads candidates together with who they are. */
export function readingCandidates({
  candidates,
  identities,
}: {
  candidates: CandidateStore;
  identities: IdentityStore;
}) {
  const read = reading(activeCandidates(candidates), {
    what: 'Kandidaten',
    place: ({ municipality }) => municipality,
  });

  /** Whoever is being erased at this moment has no identity any more, and is left out. */
  async function withIdentities(rows: readonly Loaded<Candidate>[]): Promise<KnownCandidate[]> {
    const known = await identities.open(rows.map(({ id }) => id));
    return rows.flatMap((row) => {
      const identity = known.get(row.id);
      return identity ? [{ candidate: requireActive(row), identity }] : [];
    });
  }

  return {
    async one(request: Parameters<typeof read>[0]): Promise<KnownCandidate> {
      const [known] = await withIdentities([await read(request)]);
      if (!known) throw refusals.candidateUnknown();
      return known;
    },

    async page(municipalities: readonly string[], wanted: WantedCandidates, page: Page) {
      const { items, total } = await candidates.within(municipalities, wanted, page);
      return { rows: await withIdentities(items), total };
    },

    async byPersonnummer(text: string, municipalities: readonly string[]): Promise<KnownCandidate[]> {
      const candidateId = await identities.find(readPersonnummer(text, 'personnummer'));
      const found = candidateId ? await candidates.load(candidateId) : undefined;
      if (found?.state.status !== 'active' || !municipalities.includes(found.state.municipality)) return [];
      return withIdentities([found]);
    },
  };
}
