import { DomainError } from '@samspar/contracts';
import { type Loaded, retryOnConflict } from '@samspar/messaging';
import { type AdoptionInput, beginAdoption } from '../../domain/job-ads/decide-draft.ts';
import type { Adoption, JobAdDraft, JobAdDraftEvent } from '../../domain/job-ads/job-ad-draft.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import type { createRegisterDemand } from '../demands/register-demand.ts';
import { employerInPlace } from '../employers/employer-in-place.ts';
import { type DraftChange, draftInReach } from './draft-in-reach.ts';

export interface AdoptDraftOptions {
  drafts: JobAdDraftStore;
  employers: Pick<EmployerStore, 'load'>;
  registerDemand: ReturnType<typeof createRegisterDemand>;
  now: () => Date;
}

type Draft = Loaded<JobAdDraft>;

/**
 * Makes a demand of a draft, in three writes: the draft is taken, the demand registered, the draft told which. A process
 * that ends in between leaves an adoption that is begun; `finishBegun` finishes it. The demand is registered under a
 * key that follows from the draft, so that there is never a second one.
 */
export function createAdoptDraft({ drafts, employers, registerDemand, now }: AdoptDraftOptions) {
  async function finish(draft: Draft, adoption: Adoption): Promise<Draft> {
    const { employerId, wish, by } = adoption;
    const source = { kind: 'job-ad' as const, adId: draft.state.adId };
    const request = { key: `job-ad-draft:${draft.id}`, hash: draft.id };
    try {
      const demand = await registerDemand({ employerId, wish, source, by }, request);
      return await conclude(draft, { type: 'adoption-finished', demandId: demand.id });
    } catch (error) {
      if (error instanceof DomainError) await conclude(draft, { type: 'adoption-abandoned' });
      throw error;
    }
  }

  /** Ends an adoption, on whatever the draft has become meanwhile: its ad may have changed. */
  function conclude(draft: Draft, event: JobAdDraftEvent): Promise<Draft> {
    let known: Draft | undefined = draft;
    return retryOnConflict(async () => {
      const current: Draft = known ?? (await drafts.load(draft.id)) ?? draft;
      known = undefined;
      const { adoption } = current.state;
      return adoption && !adoption.demandId ? drafts.save(current, [event]) : current;
    });
  }

  return {
    adopt: async (change: DraftChange, input: Omit<AdoptionInput, 'at'>): Promise<Draft> => {
      const draft = await draftInReach(drafts, change);
      const begin = { ...input, at: now().toISOString() };
      const { employerId } = beginAdoption(draft.state, begin).adoption;
      const employer = await employerInPlace(employers, employerId);
      const event = beginAdoption(draft.state, { ...begin, employerId: employer.id });
      const begun = await drafts.save(draft, [event]);
      return begun.state.adoption ? finish(begun, begun.state.adoption) : begun;
    },

    /** Finishes what was begun and never ended. */
    finishBegun: async (): Promise<void> => {
      const begun = await drafts.list(
        { 'state.status': 'adopted', 'state.adoption.demandId': { $exists: false } },
        { page: 1, limit: 100 },
      );
      for (const draft of begun.items) {
        const { adoption } = draft.state;
        if (adoption) await finish(draft, adoption);
      }
    },
  };
}
