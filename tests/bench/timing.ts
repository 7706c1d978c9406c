/** Runs a question until it is warm and then `times` more; the median of those in milliseconds. */
export const medianOf = async (times: number, ask: (round: number) => unknown): Promise<number> => {
  for (let round = 0; round < Math.min(5, times); round += 1) await ask(round);
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const from = performance.now();
    await ask(round);
    taken.push(performance.now() - from);
  }
  return taken.toSorted((a, b) => a - b)[taken.length >> 1] as number;
};
