/** Runs of 16-bit numbers of many lengths in one array; what is given back is used again for the same length. */
export type Arena = {
  readonly words: Uint16Array;
  readonly take: (length: number) => number;
  readonly giveBack: (start: number, length: number) => void;
  readonly growTo: (length: number) => void;
  readonly bytes: () => number;
};

export const createArena = (): Arena => {
  let words = new Uint16Array(1024);
  let used = 0;
  const free = new Map<number, number[]>();

  const growTo = (length: number): void => {
    if (length <= words.length) return;
    const larger = new Uint16Array(Math.max(length, Math.ceil(words.length * 1.25)));
    larger.set(words);
    words = larger;
  };

  return {
    get words() {
      return words;
    },
    take: (length) => {
      const again = free.get(length)?.pop();
      if (again !== undefined) return again;
      growTo(used + length);
      used += length;
      return used - length;
    },
    giveBack: (start, length) => {
      const known = free.get(length);
      if (known) known.push(start);
      else free.set(length, [start]);
    },
    growTo,
    bytes: () => words.byteLength,
  };
};
