import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keyOf } from '../../../api/use-get.ts';
import { writtenText } from '../../../ui/form/free-text-field.tsx';
import { type DemandDraft, wishOf } from '../draft/demand-draft.ts';

/** A demand being changed: what is written, what it began from, and the revision that was of. */
export interface DemandChange {
  seen: number;
  base: DemandDraft;
  mine: DemandDraft;
  /** What was written before what is saved was taken instead. */
  setAside?: DemandDraft;
}

const service = 'employer-contacts';
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Saves what differs from what the change began from. `onStep` is told what has been saved before anything can fail. */
export function useSaveChange(demandId: string, onStep: (change: DemandChange) => void) {
  const queries = useQueryClient();
  const path = { demandId };

  return useMutation({
    mutationFn: async (change: DemandChange) => {
      const { base, mine } = change;
      let { seen } = change;
      const wish = wishOf(mine);
      if (!isSame(wish, wishOf(base))) {
        const saved = await api.put(service, '/demands/{demandId}/profile', {
          path,
          body: wish,
          revision: seen,
        });
        seen = saved.revision;
        onStep({ seen, base: { ...mine, note: base.note }, mine });
      }
      const note = writtenText(mine.note);
      if (isSame(note, writtenText(base.note))) return seen;
      const { revision } = note
        ? await api.put(service, '/demands/{demandId}/note', { path, body: note, revision: seen })
        : await api.delete(service, '/demands/{demandId}/note', { path, revision: seen });
      return revision;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(service, '/demands/{demandId}', { path }) }),
  });
}
