import { consentsChanged } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { FollowConsents } from '../stories/follow-consents.ts';
import type { CandidateConsents } from '../projections/candidate-consents.ts';

/**
 * A candidate's consents have changed: know them, and take the candidate out of where they no longer allow it. That is
 * done for a repeat too, since the first time may have stopped halfway.
 */
export function onConsentsChanged(options: {
  consents: CandidateConsents;
  followConsents: FollowConsents;
}): Listener {
  return listenTo(consentsChanged, async (envelope) => {
    const outcome = await options.consents.put(envelope);
    await options.followConsents(envelope.subject);
    return outcome;
  });
}
