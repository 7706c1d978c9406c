import { type Act, DomainError } from '@samspar/contracts';
import type { adoptJobAdDraft } from '@samspar/contracts/api/employer-contacts/job-ad-drafts';
import { type Loaded, retryOnConflict } from '@samspar/messaging';
import type { RequestOf } from '@samspar/runtime';
import { employerInPlace } from '../../commands/employers/employer-in-place.ts';
import { beginAdoption } from '../../domain/job-ads/decide-draft.ts';
import type { JobAdDraft, JobAdDraftEvent } from '../../domain/job-ads/job-ad-draft.ts';
import { present } from '../../domain/present.ts';
import type { EmployerStore } from '../../store/employers/employer-store.ts';
import type { JobAdDraftStore } from '../../store/job-ads/job-ad-draft-store.ts';
import type { RegisterDemand } from '../register-demand.ts';

export interface AdoptingDraftsOptions {
  drafts: Pick<JobAdDraftStore, 'load' | 'save' | 'beingAdopted'>;
  employers: Pick<EmployerStore, 'load'>;
  registerDemand: RegisterDemand;
}

type Draft = Loaded<JobAdDraft>;
type Asked = RequestOf<typeof adoptJobAdDraft>['body'];

/**
 * Makes a demand of a draft, in three writes: the draft is taken, the demand registered, the draft told which. A process
 * that ends in between leaves an adoption that is begun; `finishBegun` finishes it. The demand is registered under a
 * key that follows from the draft, so that there is never a second one.
 */
export function adoptingDrafts({ drafts, employers, registerDemand }: AdoptingDraftsOptions) {
  async function begin(draft: JobAdDraft, asked: Asked, act: Act): Promise<JobAdDraftEvent[]> {
    const input = { ...act, ...present({ employerId: asked.employerId }), overrides: present(asked.profile) };
    const { type, adoption } = beginAdoption(draft, input);
    const { id: employerId } = await employerInPlace(employers, adoption.employerId);
    return [{ type, adoption: { ...adoption, employerId } }];
  }

  async function finish(draft: Draft): Promise<Draft> {
    const { adId, adoption } = draft.state;
    if (!adoption) return draft;
    const { employerId, wish, at, by } = adoption;
    const source = { kind: 'job-ad' as const, adId };
    const request = { key: `job-ad-draft:${draft.id}`, hash: draft.id };
    try {
      const demand = await registerDemand({ employerId, wish, source }, { at, by }, request);
      return await conclude(draft, { type: 'adoption-finished', demandId: demand.id });
    } catch (error) {
      if (error instanceof DomainError) await conclude(draft, { type: 'adoption-abandoned' });
      throw error;
    }
  }

  /** Ends an adoption, on whatever the draft has become meanwhile: its ad may have changed. */
  function conclude(begun: Draft, event: JobAdDraftEvent): Promise<Draft> {
    return retryOnConflict(async () => {
      const draft = (await drafts.load(begun.id)) ?? begun;
      const { adoption } = draft.state;
      return adoption && !adoption.demandId ? drafts.save(draft, [event]) : draft;
    });
  }

  return {
    begin,
    finish,
    /** Finishes what was begun and never ended. */
    finishBegun: async (): Promise<void> => {
      for (const draft of await drafts.beingAdopted()) await finish(draft);
    },
  };
}
