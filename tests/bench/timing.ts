const median = (taken: readonly number[]): number =>
  taken.toSorted((a, b) => a - b)[taken.length >> 1] as number;

const timed = async (ask: () => unknown): Promise<number> => {
  const from = performance.now();
  await ask();
  return performance.now() - from;
};

/** Runs a question until it is warm and then `times` more; the median of those in milliseconds. */
export const medianOf = async (times: number, ask: (round: number) => unknown): Promise<number> => {
  for (let round = 0; round < times; round += 1) await ask(round);
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) taken.push(await timed(() => ask(round)));
  return median(taken);
};

// Asked a few times in a row, each meets caches of its own making, as it would in a process that does little else.
const inARow = 10;

/**
 * Two questions in turn, ten times each, so that whatever else the machine does meets both: the medians of `times` in
 * milliseconds, when warm.
 */
export const mediansInTurn = async (
  times: number,
  first: () => unknown,
  second: () => unknown,
): Promise<[number, number]> => {
  const taken: [number[], number[]] = [[], []];
  while (taken[0].length < times * 2) {
    for (let round = 0; round < inARow; round += 1) taken[0].push(await timed(first));
    for (let round = 0; round < inARow; round += 1) taken[1].push(await timed(second));
  }
  return [median(taken[0].slice(times)), median(taken[1].slice(times))];
};
