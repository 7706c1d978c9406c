import { shortlistRetired } from '@samspar/contracts';
import { type Listener, listenTo } from '@samspar/messaging';
import type { Shortlists } from '../projections/shortlists.ts';

/** A demand's shortlist is no longer kept. */
export function onShortlistRetired({ shortlists }: { shortlists: Shortlists }): Listener {
  return listenTo(shortlistRetired, (envelope) => shortlists.putRetired(envelope));
}
