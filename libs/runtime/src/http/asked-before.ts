import { type CreationRequest, IdempotencyKeyReused } from '@samspar/messaging';

/**
 * The element of a thing that an earlier request with the same key added, each keeping the request that added it. Throws
 * `IdempotencyKeyReused` when it was another request.
 */
export function askedBefore<Element extends { request?: CreationRequest }>(
  elements: readonly Element[],
  { key, hash }: CreationRequest,
): Element | undefined {
  const earlier = elements.find(({ request }) => request?.key === key);
  if (earlier && earlier.request?.hash !== hash) throw new IdempotencyKeyReused();
  return earlier;
}
