import { type Connection, Schema } from 'mongoose';
import type { KnownConcept } from '../../domain/taxonomy/known-concept.ts';

type StoredConcept = Omit<KnownConcept, 'conceptId'> & { _id: string };

export type ConceptStore = ReturnType<typeof createConceptStore>;

const batch = 1000;

/** The concepts of the taxonomy that have been imported. */
export function createConceptStore(connection: Connection) {
  const schema = new Schema<StoredConcept>(
    {
      _id: String,
      type: { type: String },
      label: String,
      ssyk: String,
      municipality: String,
      educationLevel: Number,
      educationField: String,
    },
    { versionKey: false, collection: 'taxonomy-concepts' },
  );
  const model = connection.model<StoredConcept>('taxonomy-concepts', schema);

  return {
    /** Those of the concepts that are known. */
    async find(conceptIds: readonly string[]): Promise<ReadonlyMap<string, KnownConcept>> {
      return mapOf(await model.find({ _id: { $in: [...conceptIds] } }).lean<StoredConcept[]>());
    },

    async all(): Promise<ReadonlyMap<string, KnownConcept>> {
      return mapOf(await model.find().lean<StoredConcept[]>());
    },

    /** Keeps concepts as they are told, in the place of what was known of them. */
    async put(concepts: readonly KnownConcept[]): Promise<void> {
      const writes = concepts.map(({ conceptId, ...rest }) => ({
        replaceOne: { filter: { _id: conceptId }, replacement: rest, upsert: true },
      }));
      for (let from = 0; from < writes.length; from += batch) {
        await model.bulkWrite(writes.slice(from, from + batch), { ordered: false });
      }
    },

    /** How many concepts of each type are known. */
    async countByType(): Promise<{ type: string; count: number }[]> {
      const rows = await model.aggregate<{ _id: string; count: number }>([
        { $group: { _id: '$type', count: { $sum: 1 } } },
        { $sort: { _id: 1 } },
      ]);
      return rows.map(({ _id, count }) => ({ type: _id, count }));
    },
  };
}

function mapOf(rows: readonly StoredConcept[]): ReadonlyMap<string, KnownConcept> {
  return new Map(rows.map(({ _id, ...rest }) => [_id, { conceptId: _id, ...rest }]));
}
