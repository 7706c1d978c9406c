import { refusalReason } from '@samspar/contracts/api/employer-contacts/job-ad-imports';
import type { Page } from '@samspar/messaging';
import { type Connection, Schema } from 'mongoose';
import type { ImportCounts, ImportProblem } from '../../domain/job-ads/import-counts.ts';
import type { PlacedItem } from '../../domain/job-ads/newest-items.ts';

/** What came of a part. */
export interface PartOutcome extends ImportCounts {
  problems: ImportProblem[];
}

/** A part of what an import brought: its ads until they are taken in, what came of them afterwards. */
interface StoredPart {
  _id: string;
  importId: string;
  number: number;
  done: boolean;
  items?: PlacedItem[];
  outcome?: PartOutcome;
}

export interface WaitingPart {
  id: string;
  items: PlacedItem[];
}

export type ImportPartStore = ReturnType<typeof createImportPartStore>;

/** Ads in a part: taken in well within a second, so that there is a sign of progress at least that often. */
const partSize = 100;
/** Parts stored in one write: a megabyte or two. */
const partsAtOnce = 10;
const counted = ['done', 'drafted', 'updated', 'withdrawn', 'unchanged', 'refused'] as const;

/** The contents of imports, in parts. A part is done when all that comes of it is saved: counts follow from done parts. */
export function createImportPartStore(connection: Connection) {
  const schema = new Schema<StoredPart>(
    {
      _id: String,
      importId: String,
      number: Number,
      done: Boolean,
      items: { type: Schema.Types.Mixed },
      outcome: { type: Schema.Types.Mixed },
    },
    { versionKey: false, minimize: false, collection: 'job-ad-import-parts' },
  );
  schema.index({ importId: 1, done: 1 });
  const model = connection.model<StoredPart>('job-ad-import-parts', schema);

  return {
    async add(importId: string, items: readonly PlacedItem[]): Promise<void> {
      const count = Math.ceil(items.length / partSize);
      const part = (number: number) => ({
        _id: `${importId}:${number}`,
        importId,
        number,
        done: false,
        items: items.slice(number * partSize, (number + 1) * partSize),
      });
      for (let from = 0; from < count; from += partsAtOnce) {
        const numbers = Array.from(
          { length: Math.min(partsAtOnce, count - from) },
          (_, index) => from + index,
        );
        await model.insertMany(numbers.map(part), { lean: true });
      }
    },

    async remove(importId: string): Promise<void> {
      await model.deleteMany({ importId });
    },

    /** The imports that have parts here. */
    async importIds(): Promise<string[]> {
      return model.distinct('importId');
    },

    /** A part that is not done: not always the same one, so that two processes mostly do different parts. */
    async anyWaiting(importId: string): Promise<WaitingPart | undefined> {
      const waiting = await model
        .find({ importId, done: false }, { _id: 1 })
        .limit(20)
        .lean<{ _id: string }[]>();
      const chosen = waiting[Math.floor(Math.random() * waiting.length)];
      const part = chosen ? await model.findById(chosen._id).lean<StoredPart>() : null;
      return part ? { id: part._id, items: part.items ?? [] } : undefined;
    },

    /** Notes what came of a part, once; its ads are let go of. */
    async finish(partId: string, outcome: PartOutcome): Promise<void> {
      await model.updateOne(
        { _id: partId, done: false },
        { $set: { done: true, outcome }, $unset: { items: 1 } },
      );
    },

    /** What has come of the parts that are done. */
    async sum(importId: string): Promise<ImportCounts | undefined> {
      const sums = Object.fromEntries([
        ...counted.map((name) => [name, { $sum: `$outcome.${name}` }]),
        ...refusalReason.options.map((reason) => [reason, { $sum: `$outcome.refusedBecause.${reason}` }]),
      ]);
      const [row] = await model.aggregate<Record<string, number>>([
        { $match: { importId, done: true } },
        { $group: { _id: '$importId', ...sums } },
      ]);
      return row && countsOf(row);
    },

    /** The problems of an import, in the order of its file, and how many there are. */
    async problems(importId: string, { page, limit }: Page) {
      const parts = await model
        .find({ importId, done: true }, { 'outcome.problems': 1, number: 1 })
        .sort({ number: 1 })
        .lean<{ outcome: Pick<PartOutcome, 'problems'> }[]>();
      const all = parts.flatMap(({ outcome }) => outcome.problems);
      return { items: all.slice((page - 1) * limit, page * limit), total: all.length };
    },
  };
}

function countsOf(row: Record<string, number>): ImportCounts {
  const of = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, row[name] ?? 0])) as Record<Name, number>;
  return { ...of(counted), refusedBecause: of(refusalReason.options) };
}
