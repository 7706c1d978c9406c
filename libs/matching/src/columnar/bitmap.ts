/** One bit per row. The words are replaced when the index grows, so hold the bitmap, not its words. */
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

const popcount = (word: number): number => {
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0;
  const nibbles = ((pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)) | 0;
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/**
 * How many bits are set in `count` words from `from`. Eight words at a time are added bit by bit into words of ones,
 * twos and fours (carry-save adders, Harley and Seal), so that only one word in eight is counted out.
 */
export const countBits = (words: Int32Array, from = 0, count = words.length): number => {
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let eights = 0;
  let at = from;
  for (; at + 8 <= from + count; at += 8) {
    let twosCarried = 0;
    let foursCarried = 0;
    for (let half = at; half < at + 8; half += 4) {
      const a = words[half] as number;
      const b = words[half + 1] as number;
      const c = words[half + 2] as number;
      const d = words[half + 3] as number;
      const first = ones ^ a;
      const firstCarry = (ones & a) | (first & b);
      ones = first ^ b;
      const second = ones ^ c;
      const secondCarry = (ones & c) | (second & d);
      ones = second ^ d;
      const both = twos ^ firstCarry;
      twosCarried = (twos & firstCarry) | (both & secondCarry);
      twos = both ^ secondCarry;
      if (half === at) foursCarried = twosCarried;
    }
    const both = fours ^ foursCarried;
    eights += popcount((fours & foursCarried) | (both & twosCarried));
    fours = both ^ twosCarried;
  }
  let total = 8 * eights + 4 * popcount(fours) + 2 * popcount(twos) + popcount(ones);
  for (; at < from + count; at += 1) total += popcount(words[at] as number);
  return total;
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
