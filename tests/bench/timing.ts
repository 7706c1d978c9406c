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

/** Two questions in turn, so that whatever else the machine does meets both: the medians in milliseconds, when warm. */
export const mediansInTurn = async (
  times: number,
  first: () => unknown,
  second: () => unknown,
): Promise<[number, number]> => {
  const taken: [number[], number[]] = [[], []];
  for (let round = 0; round < times * 2; round += 1) {
    const pair = [await timed(first), await timed(second)] as const;
    if (round < times) continue;
    taken[0].push(pair[0]);
    taken[1].push(pair[1]);
  }
  return [median(taken[0]), median(taken[1])];
};
