import { retryOnConflict } from '@samspar/messaging';
import type { Act } from '../../domain/act.ts';
import { abandonMerging, undoMerging } from '../../domain/employers/merging.ts';
import { refusals } from '../../domain/employers/refusals.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import { type EmployerChange, employerInReach, loadEmployer } from './employer-in-reach.ts';

/** Takes a merging back: first the one that went stands on its own again, then the other forgets it. */
export function createUndoMerging({ employers }: { employers: Pick<EmployerStore, 'load' | 'save'> }) {
  return async (change: EmployerChange, act: Act) => {
    const gone = await employerInReach(employers, change);
    const { mergedInto } = gone.state;
    if (!mergedInto) throw refusals.employerNotMerged();
    const kept = await loadEmployer(employers, mergedInto);
    change.authorize(kept.state.municipality);
    const standing = await employers.save(gone, undoMerging(gone.state, kept.state.name, act));
    await retryOnConflict(async () => {
      const now = await loadEmployer(employers, kept.id);
      await employers.save(now, abandonMerging(now.state, gone.id, act));
    });
    return standing;
  };
}
