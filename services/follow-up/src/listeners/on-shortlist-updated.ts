import { shortlistUpdated } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { Shortlists } from '../projections/shortlists.ts';

/** A demand has a shortlist, perhaps its first. */
export function onShortlistUpdated({ shortlists }: { shortlists: Shortlists }): Listener {
  return listenTo(shortlistUpdated, (envelope) => shortlists.putUpdated(envelope));
}
