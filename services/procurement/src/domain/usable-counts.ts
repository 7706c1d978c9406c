import type { SupplyCounts, SupplyCountsRequest } from '@samspar/contracts';
import type { Band } from './supply-answer.ts';

/** Least distance between a band's ends: one that is narrower says the number itself. */
const leastWidth = 4;

/**
 * Whether counts can be used: they answer what was asked, and no band of people is so narrow that it is a count. The
 * other side suppresses; this side keeps nothing that could point out a person, whatever the other side does. `combined`
 * is a lower bound over what was wanted, and told as one.
 */
export function isUsable({ roles: asked }: SupplyCountsRequest, { roles }: SupplyCounts): boolean {
  const isSameQuestion =
    roles.length === asked.length && roles.every(({ wanted }, place) => wanted === asked[place]?.number);
  return isSameQuestion && !roles.flatMap(bandsOf).some(isNarrow);
}

function bandsOf({ eligible, reachable, mustHaves }: SupplyCounts['roles'][number]): Band[] {
  return [eligible, reachable, ...mustHaves.map(({ adds }) => adds)];
}

function isNarrow({ atLeast, atMost }: Band): boolean {
  return atMost !== null && atMost - atLeast < leastWidth;
}
