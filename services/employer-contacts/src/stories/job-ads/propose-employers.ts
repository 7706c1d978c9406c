import { nameKeys, nameLikeness } from '../../domain/employers/employer-name.ts';
import type { JobAdDraft } from '../../domain/job-ads/job-ad-draft.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';

/** Names less alike than this are others'. */
const leastLikeness = 0.5;
const most = 5;

/** Proposes employers by name and place, for an ad whose organisationsnummer is unknown to us or missing. */
export function proposingEmployers({ employers }: { employers: Pick<EmployerStore, 'soundingLike'> }) {
  return async ({ ad, mapped, employerId, status }: JobAdDraft) => {
    const { name } = ad.employer;
    if (!name || employerId || status === 'adopted') return [];
    const found = await employers.soundingLike(nameKeys(name), mapped.wish.municipality);
    return found
      .map(({ id, state }) => ({
        employerId: id,
        name: state.name,
        municipality: state.municipality,
        /** How alike the names are, 0–1. */
        likeness: Math.round(nameLikeness(name, state.name) * 100) / 100,
      }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .toSorted((a, b) => b.likeness - a.likeness || (a.employerId < b.employerId ? -1 : 1))
      .slice(0, most);
  };
}
