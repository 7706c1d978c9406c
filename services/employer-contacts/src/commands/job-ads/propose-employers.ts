import type { JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import { nameKeys, nameLikeness } from '../../domain/employers/employer-name.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** A registered employer that may be the ad's. */
export interface EmployerProposal {
  employerId: string;
  name: string;
  municipality: string;
  /** How alike the names are, 0–1. */
  likeness: number;
}

/** Names less alike than this are others'. */
const leastLikeness = 0.5;
const mostCandidates = 500;
const most = 5;

/** Proposes employers by name and place, for an ad whose organisationsnummer is unknown to us or missing. */
export function createProposeEmployers({ employers }: { employers: Pick<EmployerStore, 'list'> }) {
  return async ({ ad, mapped, employerId, status }: JobAdDraft): Promise<EmployerProposal[]> => {
    const { name } = ad.employer;
    if (!name || employerId || status === 'adopted') return [];
    const { municipality } = mapped.wish;
    const sharing = { 'state.search.keys': { $in: nameKeys(name) }, 'state.mergedInto': { $exists: false } };
    const found = await employers.list(
      { 'state.municipality': municipality, ...sharing },
      { page: 1, limit: mostCandidates },
    );
    return found.items
      .map(({ id, state }) => ({
        employerId: id,
        name: state.name,
        municipality: state.municipality,
        likeness: Math.round(nameLikeness(name, state.name) * 100) / 100,
      }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .toSorted((a, b) => b.likeness - a.likeness || (a.employerId < b.employerId ? -1 : 1))
      .slice(0, most);
  };
}
