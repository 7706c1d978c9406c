import { notFound } from '@samspar/contracts';
import type {
  mergeEmployer,
  undoMerging as undoMergingOperation,
} from '@samspar/contracts/api/employer-contacts/employers';
import { type Loaded, retryOnConflict } from '@samspar/messaging';
import { changing, type RequestOf } from '@samspar/runtime';
import type { Employer, EmployerEvent } from '../domain/employers/employer.ts';
import {
  abandonMerging,
  absorbedBy,
  beginMerging,
  merge,
  requireMergeable,
  undoMerging,
} from '../domain/employers/merging.ts';
import { refusals } from '../domain/employers/refusals.ts';
import type { EmployerStore } from '../store/employers/employer-store.ts';

type Asked<Operation> = Pick<
  RequestOf<Operation>,
  'operation' | 'target' | 'authorize' | 'seenRevision' | 'act' | 'body'
>;
type Show<Shown> = (employer: Loaded<Employer>) => Shown | Promise<Shown>;

/**
 * Merges an employer into another, and takes that back. The one that stays notes it first, then the other says so, which
 * decides: a crash in between leaves a note that binds nobody for long, and the same request again completes the merging.
 * Whoever asks must be allowed in the municipalities of both.
 */
export function mergingEmployers(employers: Pick<EmployerStore, 'load' | 'save' | 'mergedInto'>) {
  const thing = { what: 'Arbetsgivaren', place: ({ municipality }: Employer) => municipality };
  const change = changing({ load: employers.load, save }, thing);

  async function load(id: string): Promise<Loaded<Employer>> {
    const employer = await employers.load(id);
    if (!employer) throw notFound('Arbetsgivaren');
    return employer;
  }

  /** Changes the one that stays, as it now is. */
  const changeKept = (id: string, decide: (kept: Loaded<Employer>) => EmployerEvent[]) =>
    retryOnConflict(async () => {
      const kept = await load(id);
      return employers.save(kept, decide(kept));
    });

  /**
   * Saves what becomes of the one that goes or comes back. Where it then stands on its own, the other forgets it; asked
   * anew, since an answer can be lost on its way.
   */
  async function save(before: Loaded<Employer>, events: readonly EmployerEvent[]) {
    try {
      return await employers.save(before, events);
    } finally {
      for (const event of events) await forgetWhereItStands(before, event);
    }
  }

  async function forgetWhereItStands({ id, state }: Loaded<Employer>, event: EmployerEvent): Promise<void> {
    const other = event.type === 'merged' ? event.into : state.mergedInto;
    if (!other || (await load(id)).state.mergedInto === other) return;
    const { by, at } = event;
    await changeKept(other, (kept) => abandonMerging(kept.state, id, { by, at }));
  }

  return {
    merge: <Shown>(request: Asked<typeof mergeEmployer>, show: Show<Shown>) =>
      change(
        request,
        async (_employer, act, gone) => {
          const kept = await employers.load(request.body.into);
          if (!kept) throw refusals.mergingTargetUnknown();
          request.authorize(kept.state.municipality);
          const absorbed = absorbedBy(gone.state, await employers.mergedInto(gone.id), act.at);
          requireMergeable(gone, kept, absorbed);
          await changeKept(kept.id, (now) => beginMerging(now, gone, act));
          return merge(gone, kept, absorbed, act);
        },
        show,
      ),

    undo: <Shown>(request: Asked<typeof undoMergingOperation>, show: Show<Shown>) =>
      change(
        request,
        async (gone, act) => {
          if (!gone.mergedInto) throw refusals.employerNotMerged();
          const kept = await load(gone.mergedInto);
          request.authorize(kept.state.municipality);
          return undoMerging(gone, kept.state.name, act);
        },
        show,
      ),
  };
}
