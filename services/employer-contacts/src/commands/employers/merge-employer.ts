import { retryOnConflict } from '@samspar/messaging';
import type { Act } from '../../domain/act.ts';
import {
  abandonMerging,
  absorbedBy,
  beginMerging,
  merge,
  requireMergeable,
} from '../../domain/employers/merging.ts';
import { refusals } from '../../domain/employers/refusals.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { type EmployerChange, employerInReach, loadEmployer } from './employer-in-reach.ts';

/**
 * Merges an employer into another. The one that stays notes it first, then the other says so, which decides: a crash in
 * between leaves a note that binds nobody for long, and the same request again completes the merging.
 */
export function createMergeEmployer({
  employers,
}: {
  employers: Pick<EmployerStore, 'load' | 'save' | 'mergedInto'>;
}) {
  return async (change: EmployerChange, into: string, act: Act) => {
    const gone = await employerInReach(employers, change);
    const kept = await employers.load(into);
    if (!kept) throw refusals.mergingTargetUnknown();
    change.authorize(kept.state.municipality);
    const absorbed = absorbedBy(gone.state, await employers.mergedInto(gone.id), act.at);
    requireMergeable(gone, kept, absorbed);
    await begin();
    try {
      return await employers.save(gone, merge(gone, kept, absorbed, act));
    } catch (error) {
      await abandon();
      throw error;
    }

    function begin() {
      return retryOnConflict(async () => {
        const now = await loadEmployer(employers, into);
        return employers.save(now, beginMerging(now, gone, act));
      });
    }

    /** Only if the merging did not come about after all: an answer can be lost on its way. */
    function abandon() {
      return retryOnConflict(async () => {
        if ((await loadEmployer(employers, gone.id)).state.mergedInto === into) return;
        const now = await loadEmployer(employers, into);
        await employers.save(now, abandonMerging(now.state, gone.id, act));
      });
    }
  };
}
