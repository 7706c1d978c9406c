/** One bit per row. The words are replaced when the memory grows, so hold the bitmap, not its words. */
export type Bitmap = { words: Int32Array };

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
  for (let digit = 0; digit < planes.length; digit += 1)
    assignBit(planes[digit] as Bitmap, row, ((value >>> digit) & 1) === 1);
};

export const readPlanes = (planes: Planes, row: number): number => {
  let value = 0;
  for (let digit = 0; digit < planes.length; digit += 1)
    if (hasBit(planes[digit] as Bitmap, row)) value |= 1 << digit;
  return value;
};

/** Calls back with every row whose bit is set, lowest first. */
export const forEachRow = (words: Int32Array, visit: (row: number) => void): void => {
  for (let at = 0; at < words.length; at += 1) {
    let word = words[at] as number;
    while (word !== 0) {
      const lowest = word & -word;
      visit((at << 5) + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
};
