import type { ReverseAnswer } from '@samspar/matching';
import { type Connection, Schema } from 'mongoose';

/** One change of which demands a candidate is eligible for. */
export interface MatchChange {
  at: string;
  entered: string[];
  left: string[];
}

interface CandidateMatch {
  _id: string;
  demands: string[];
  changes: MatchChange[];
}

const changesKept = 100;

export type CandidateMatches = ReturnType<typeof createCandidateMatches>;

/** Which demands has a candidate become eligible for, and when? */
export function createCandidateMatches(connection: Connection) {
  const schema = new Schema<CandidateMatch>(
    { _id: String, demands: [String], changes: [Schema.Types.Mixed] },
    { versionKey: false, collection: 'candidate-matches' },
  );
  const model = connection.model<CandidateMatch>('candidate-matches', schema);

  return {
    /** Keeps what a candidate is now eligible for, and what that changed. */
    async keep(candidateId: string, answer: ReverseAnswer, at: string): Promise<void> {
      const before = await model.findById(candidateId).lean<CandidateMatch>();
      const were = before?.demands ?? [];
      const are = answer.demands.map(({ demand }) => demand);
      const entered = are.filter((id) => !were.includes(id));
      const left = were.filter((id) => !are.includes(id));
      if (before && entered.length === 0 && left.length === 0) return;
      const changes = [...(before?.changes ?? []), { at, entered, left }].slice(-changesKept);
      await model.updateOne({ _id: candidateId }, { $set: { demands: are, changes } }, { upsert: true });
    },

    /** Forgets a candidate who may no longer be matched. */
    async forget(candidateId: string): Promise<void> {
      await model.deleteOne({ _id: candidateId });
    },

    /** The newest change first. */
    async changesOf(candidateId: string): Promise<MatchChange[]> {
      const found = await model.findById(candidateId).lean<CandidateMatch>();
      return found?.changes.toReversed() ?? [];
    },
  };
}
