import { retryOnConflict } from '@samspar/messaging';
import { matchEmployer } from '../../domain/job-ads/decide-draft.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import { employersByNumber } from './employers-by-number.ts';
import { sideBySide } from './side-by-side.ts';

export interface MatchEmployersOptions {
  drafts: JobAdDraftStore;
  employers: Pick<EmployerStore, 'list'>;
}

const number = 'state.ad.employer.organisationsnummer';
const unmatched = { 'state.status': 'draft', 'state.employerId': { $exists: false } };

/** Gives drafts the employers that have been registered since their ads came in. */
export function createMatchEmployers({ drafts, employers }: MatchEmployersOptions) {
  return async (): Promise<void> => {
    const wanted = await drafts.model.distinct(number, {
      ...unmatched,
      [number]: { $exists: true },
    });
    for (const [organisationsnummer, employerId] of await employersByNumber(employers, wanted.map(String))) {
      const found = await drafts.list(
        { ...unmatched, [number]: organisationsnummer },
        { page: 1, limit: 1000 },
      );
      await sideBySide(found.items, ({ id }) => match(id, employerId));
    }
  };

  function match(id: string, employerId: string): Promise<void> {
    return retryOnConflict(async () => {
      const draft = await drafts.load(id);
      if (draft) await drafts.save(draft, matchEmployer(draft.state, employerId));
    });
  }
}
