import { type CreationRequest, IdempotencyKeyReused } from '@samspar/messaging';
import type { Requested } from '../domain/requested.ts';

/** What an earlier request with the same key added; throws when it was another request. */
export function addedBefore<Element extends Requested>(
  elements: readonly Element[],
  { key, hash }: CreationRequest,
): Element | undefined {
  const earlier = elements.find(({ request }) => request?.key === key);
  if (earlier && earlier.request?.hash !== hash) throw new IdempotencyKeyReused();
  return earlier;
}
