import type { Loaded, Page } from '@samspar/messaging';
import type { ActiveCandidate, Candidate } from '../domain/candidate.ts';
import type { Identity } from '../domain/identity.ts';
import { readPersonnummer } from '../domain/personnummer.ts';
import { refusals } from '../domain/refusals.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import type { IdentityStore } from '../store/identity-store.ts';
import { candidateInReach, type CandidateRequest, requireActive } from './candidate-in-reach.ts';

/** A candidate and who it is, brought together for someone who may see both. */
export interface KnownCandidate {
  candidate: Loaded<ActiveCandidate>;
  identity: Identity;
}

/** Which candidates a list is of. */
export interface Wanted {
  municipalities: readonly string[];
  stage?: string | undefined;
  minSwedish?: number | undefined;
}

/** Reads candidates together with who they are. */
export function createReadCandidates({
  candidates,
  identities,
}: {
  candidates: CandidateStore;
  identities: IdentityStore;
}) {
  /** Whoever is being erased at this moment has no identity any more, and is left out. */
  async function withIdentities(rows: readonly Loaded<Candidate>[]): Promise<KnownCandidate[]> {
    const known = await identities.open(rows.map(({ id }) => id));
    return rows.flatMap((row) => {
      const identity = known.get(row.id);
      return identity ? [{ candidate: requireActive(row), identity }] : [];
    });
  }

  return {
    async one(request: CandidateRequest): Promise<KnownCandidate> {
      const [known] = await withIdentities([await candidateInReach(candidates, request)]);
      if (!known) throw refusals.candidateUnknown();
      return known;
    },

    async page({ municipalities, stage, minSwedish }: Wanted, page: Page) {
      const filter = {
        'state.status': 'active',
        'state.municipality': { $in: [...municipalities] },
        ...(stage && { 'state.competence.stage': stage }),
        ...(minSwedish !== undefined && { 'state.competence.swedish': { $gte: minSwedish } }),
      };
      const { items, total } = await candidates.list(filter, page);
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
