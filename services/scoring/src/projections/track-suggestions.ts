import type { DemandPool } from '@samspar/matching';
import { type Connection, Schema } from 'mongoose';

/** Demands that a job track could serve together, as last reckoned. */
export interface TrackSuggestions {
  asOf: string;
  suggestedAt: string;
  pools: DemandPool[];
}

const only = 'newest';

export type KeptTrackSuggestions = ReturnType<typeof createTrackSuggestions>;

/** Which job tracks would be worth starting? */
export function createTrackSuggestions(connection: Connection) {
  const schema = new Schema<TrackSuggestions & { _id: string }>(
    { _id: String, asOf: String, suggestedAt: String, pools: [Schema.Types.Mixed] },
    { versionKey: false, collection: 'track-suggestions' },
  );
  const model = connection.model<TrackSuggestions & { _id: string }>('track-suggestions', schema);
  return {
    async keep(suggestions: TrackSuggestions): Promise<void> {
      await model.updateOne({ _id: only }, { $set: suggestions }, { upsert: true });
    },
    async newest(): Promise<TrackSuggestions | undefined> {
      return (await model.findById(only).lean<TrackSuggestions>()) ?? undefined;
    },
  };
}
