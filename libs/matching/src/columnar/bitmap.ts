/** One bit per row. The words are replaced when the index grows, so hold the bitmap, not its words. */
export type Bitmap = { words: Uint32Array };

/** A small whole number per row, a bitmap per binary digit, lowest first: compared 32 rows at a time. */
export type Planes = readonly Bitmap[];

export const hasBit = ({ words }: Bitmap, row: number): boolean =>
  (((words[row >>> 5] as number) >>> (row & 31)) & 1) === 1;

export const assignBit = ({ words }: Bitmap, row: number, on: boolean): void => {
  const word = words[row >>> 5] as number;
  const bit = 1 << (row & 31);
  words[row >>> 5] = on ? word | bit : word & ~bit;
};

export const assignPlanes = (planes: Planes, row: number, value: number): void => {
  for (const [digit, plane] of planes.entries()) assignBit(plane, row, ((value >>> digit) & 1) === 1);
};

export const readPlanes = (planes: Planes, row: number): number => {
  let value = 0;
  for (const [digit, plane] of planes.entries()) if (hasBit(plane, row)) value |= 1 << digit;
  return value;
};

/** How many bits of a word are set. */
export const popcount = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const countBits = (words: Uint32Array): number => {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) count += popcount(words[at] as number);
  return count;
};

/** Calls back with every row whose bit is set, lowest first. */
export const forEachRow = (words: Uint32Array, visit: (row: number) => void): void => {
  for (let at = 0; at < words.length; at += 1) {
    let word = words[at] as number;
    while (word !== 0) {
      const lowest = word & -word;
      visit((at << 5) + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
};
