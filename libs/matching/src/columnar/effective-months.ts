import { effectiveExperience, relatedTenths } from '../effective-experience.ts';
import { doubtfulWithin } from '../rounding.ts';
import { hasBit } from './bitmap.ts';
import type { Bitmap } from './bitmap.ts';
import type { Columns } from './columns.ts';
import { majorGroup } from './columns.ts';
import { decodeTail, headerLength } from './tail.ts';

/** What questions on rows read besides the columns: the tails, and what age still counts for at the index's date. */
export type Reading = {
  readonly columns: Columns;
  readonly words: Uint16Array;
  readonly byMonth: Float64Array;
  readonly asOf: number;
};

const known = new WeakMap<readonly string[], Map<string, Uint8Array>>();

/** How nearly each occupation of a dictionary is related to one. Kept: dictionaries grow now and then, and are asked often. */
const relationsTo = (ssyk: string, codes: readonly string[]): Uint8Array => {
  const kept = known.get(codes) ?? new Map<string, Uint8Array>();
  known.set(codes, kept);
  const found = kept.get(ssyk);
  if (found?.length === codes.length) return found;
  const related = Uint8Array.from(codes, (code) => relatedTenths(code, ssyk));
  kept.set(ssyk, related);
  return related;
};

/** Effective months of experience for an occupation, row by row. */
export const effectiveMonths = (reading: Reading, ssyk: string): ((row: number) => number) => {
  const { columns, words, byMonth, asOf } = reading;
  const related = relationsTo(ssyk, columns.codes.occupations.codes);
  const group = columns.experienceIn[majorGroup(ssyk)] as Bitmap;
  const tails = columns.tail.values;
  return (row) => {
    if (!hasBit(group, row)) return 0;
    const at = tails[row] as number;
    const counts = words[at] as number;
    const start = at + headerLength + 2 * (counts & 255);
    const end = start + 3 * (counts >>> 8);
    let tenths = 0;
    for (let index = start; index < end; index += 3) {
      const relation = related[words[index] as number] as number;
      if (relation > 0)
        tenths += relation * (words[index + 1] as number) * (byMonth[words[index + 2] as number] as number);
    }
    const shifted = tenths / 10 + 0.5;
    if (Math.abs(shifted - Math.round(shifted)) > doubtfulWithin) return Math.floor(shifted);
    return effectiveExperience(decodeTail(words, at, columns.codes).experience, ssyk, asOf);
  };
};
