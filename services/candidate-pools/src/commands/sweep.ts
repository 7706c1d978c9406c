import { retryOnConflict } from '@samspar/messaging';
import type { Clock } from '@samspar/runtime';
import { passTime } from '../domain/passing-time.ts';
import type { CandidateStore } from '../store/candidate-store.ts';
import type { IdentityStore } from '../store/identity-store.ts';

/** How long a registration that stopped half-way is left to be taken up again. */
const patience = 60 * 60 * 1000;

/** What nobody asks for: time passes, and what a crash left half-done is brought to its end. Harmless to repeat. */
export function createSweep({
  candidates,
  identities,
  clock,
}: {
  candidates: CandidateStore;
  identities: IdentityStore;
  clock: Clock;
}) {
  async function letTimePass(): Promise<void> {
    const today = clock.today();
    for (const id of await candidates.overtakenBy(today)) {
      await retryOnConflict(async () => {
        const candidate = await candidates.load(id);
        if (candidate?.state.status !== 'active') return;
        await candidates.save(candidate, passTime(candidate.state, today));
      });
    }
  }

  async function endRegistrations(): Promise<void> {
    const before = new Date(clock.now().getTime() - patience);
    for (const id of await identities.unsettled(before)) {
      if (await candidates.load(id)) await identities.settle(id);
      else await identities.release(id, before);
    }
  }

  async function endErasures(): Promise<void> {
    const erased = await candidates.withStatus('erased');
    for (const id of await identities.withLeftovers(erased, 'blindIndex')) await identities.erase(id);
    const marked = await candidates.withStatus('protected');
    for (const id of await identities.withLeftovers(marked, 'sealed')) await identities.keepMarkerOnly(id);
  }

  return async () => {
    await letTimePass();
    await endRegistrations();
    await endErasures();
  };
}
