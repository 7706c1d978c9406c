import { ratingSources, traits } from '@samspar/reference-data';
import { doubtfulWithin } from '../rounding.ts';
import type { CountedRating } from '../trait-level.ts';
import { sourceTenths, traitLevelOf } from '../trait-level.ts';
import type { Columns } from './columns.ts';
import { firstDay } from './columns.ts';
import { decayOfRating } from './decay-tables.ts';
import { headerLength } from './tail.ts';

const neutral = 60;
const tenths = Float64Array.from(ratingSources, (each) => sourceTenths(each.code));
// Sums over one row's ratings, per trait; shared since one row is worked on at a time.
const weighted = new Float64Array(traits.length);
const weights = new Float64Array(traits.length);

/** The ratings of one trait in the tail at `at`, as they count at a day number. */
export const ratingsOf = (words: Uint16Array, at: number, trait: number, asOf: number): CountedRating[] => {
  const counted: CountedRating[] = [];
  const end = at + headerLength + 2 * ((words[at] as number) & 255);
  for (let index = at + headerLength; index < end; index += 2) {
    const packed = words[index] as number;
    if ((packed & 15) !== trait) continue;
    const days = Math.max(0, asOf - firstDay - (words[index + 1] as number));
    counted.push({ level: (packed >>> 4) & 7, tenths: tenths[packed >>> 7] as number, days });
  }
  return counted;
};

/** Works out a row's trait levels from its tail. The sums are doubles; what lies next to a half is decided exactly. */
export const writeTraitLevels = (columns: Columns, words: Uint16Array, row: number, asOf: number): void => {
  const at = columns.tail.values[row] as number;
  const count = (words[at] as number) & 255;
  weighted.fill(30);
  weights.fill(10);
  for (let index = at + headerLength; index < at + headerLength + 2 * count; index += 2) {
    const packed = words[index] as number;
    const age = Math.max(0, asOf - firstDay - (words[index + 1] as number));
    const weight = (tenths[packed >>> 7] as number) * decayOfRating(age);
    weights[packed & 15] = (weights[packed & 15] as number) + weight;
    weighted[packed & 15] = (weighted[packed & 15] as number) + weight * ((packed >>> 4) & 7);
  }
  for (let trait = 0; trait < weights.length; trait += 1) {
    const { values } = columns.traits[trait] as Columns['traits'][number];
    const weight = weights[trait] as number;
    if (weight === 10) {
      values[row] = neutral;
      continue;
    }
    const shifted = (20 * (weighted[trait] as number)) / weight + 0.5;
    values[row] =
      Math.abs(shifted - Math.round(shifted)) > doubtfulWithin
        ? Math.floor(shifted)
        : traitLevelOf(ratingsOf(words, at, trait, asOf)).level;
  }
};
