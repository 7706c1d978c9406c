const version7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7/;

/**
 * The instant an id was made, in milliseconds since the epoch: a UUIDv7 begins with it (RFC 9562). A demand's id thus
 * says when it was registered, also where only its newest state has been heard. `undefined` for ids of other kinds.
 */
export function instantOfId(id: string): number | undefined {
  const [, high, low] = version7.exec(id) ?? [];
  return high && low ? Number.parseInt(high + low, 16) : undefined;
}

/** When a demand's first shortlist was made. */
export interface FirstShortlist {
  demandId: string;
  /** UTC, RFC 3339. */
  at: string;
}

/** The median time from a demand's registration to its first shortlist, in seconds; `null` where there is none yet. */
export function shortlistDelay(firsts: readonly FirstShortlist[]) {
  const delays = firsts.flatMap(({ demandId, at }) => {
    const registered = instantOfId(demandId);
    return registered === undefined ? [] : [Math.max(0, Date.parse(at) - registered) / 1000];
  });
  return { demands: delays.length, medianSeconds: medianOf(delays) };
}

function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  if (middle.length === 0) return null;
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
