import { hasBit } from './bitmap.ts';
import type { Reading } from './effective-months.ts';
import { headerLength } from './tail.ts';

/** The level of a language, row by row; 0 where it isn't spoken. */
export const languageLevels = (
  { columns, words }: Pick<Reading, 'columns' | 'words'>,
  code: string,
): ((row: number) => number) => {
  const speakers = columns.languages.byCode.get(code);
  if (speakers === undefined) return () => 0;
  const wanted = columns.codes.languages.codes.indexOf(code);
  const tails = columns.tail.values;
  return (row) => {
    if (!hasBit(speakers, row)) return 0;
    const at = tails[row] as number;
    const first = words[at] as number;
    const start = at + headerLength + 2 * (first & 255) + 3 * (first >>> 8);
    const end = start + ((words[at + 1] as number) & 255);
    for (let index = start; index < end; index += 1)
      if (((words[index] as number) & 8191) === wanted) return (words[index] as number) >>> 13;
    return 0;
  };
};
