import type { Demand } from '../types.ts';
import type { Columns } from './columns.ts';

// Bitmaps a question makes besides one for each must-have looked up by row: eligible, near, bridgeable, failed.
const bitmaps = 4;
// The built-in must-haves.
const frame = 5;
// A block of the funnel for a test, and a table of points with its padding, in bytes.
const perTest = 4096;
const perCriterion = 1024;
// Two chunks of rows and scores, one for the eligible and one for the near, and small change.
const chunks = 4 * 4 * 8192 + 4096;

/** Bytes of scratch a demand's questions take at most. */
export const roomFor = ({ live, codes }: Columns, { formal, soft }: Demand): number => {
  const bitmapBytes = live.words.byteLength;
  const criteria = formal.length + soft.length;
  const fields = formal.length * (codes.fields.codes.length + 16);
  return (
    (bitmaps + formal.length) * bitmapBytes +
    (frame + formal.length) * perTest +
    criteria * perCriterion +
    fields +
    chunks
  );
};
