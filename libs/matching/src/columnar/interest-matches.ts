import { hasBit } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import { majorGroup } from './columns.ts';
import type { Reading } from './effective-months.ts';
import { headerLength } from './tail.ts';

/** True, row by row, where an interest is a prefix of the occupation. */
export const interestMatches = (
  { columns, words }: Pick<Reading, 'columns' | 'words'>,
  ssyk: string,
): ((row: number) => boolean) => {
  const matching = columns.codes.interests.codes.map((code) => ssyk.startsWith(code));
  const group = columns.interestIn[majorGroup(ssyk)] as Bitmap;
  const tails = columns.tail.values;
  return (row) => {
    if (!hasBit(group, row)) return false;
    const at = tails[row] as number;
    const first = words[at] as number;
    const second = words[at + 1] as number;
    const start = at + headerLength + 2 * (first & 255) + 3 * (first >>> 8) + (second & 255);
    for (let index = start; index < start + (second >>> 8); index += 1)
      if (matching[words[index] as number] === true) return true;
    return false;
  };
};
