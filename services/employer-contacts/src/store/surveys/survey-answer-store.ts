import type { AnswerContent } from '@samspar/contracts/api/employer-contacts/survey-answers';
import { type AggregateStorage, createAggregateStore, type Page } from '@samspar/messaging';
import { refusals } from '../../domain/surveys/refusals.ts';
import {
  evolveSurveyAnswer,
  type SurveyAnswer,
  type SurveyAnswerEvent,
} from '../../domain/surveys/survey-answer.ts';
import { refusingDuplicates } from '../refusing-duplicates.ts';

export type SurveyAnswerStore = ReturnType<typeof createSurveyAnswerStore>;

/** Answers to survey rounds: one that stands per employer and round, one per row of a file. The world is told none of them. */
export function createSurveyAnswerStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<SurveyAnswer, SurveyAnswerEvent>({
    ...storage,
    collection: 'survey-answers',
    evolve: evolveSurveyAnswer,
    announce: () => [],
    indexes: [
      [
        { 'state.roundId': 1, 'state.employerId': 1 },
        {
          unique: true,
          partialFilterExpression: { 'state.status': 'given', 'state.employerId': { $exists: true } },
        },
      ],
      [
        { 'state.roundId': 1, 'state.source.key': 1 },
        { unique: true, partialFilterExpression: { 'state.source.key': { $exists: true } } },
      ],
    ],
  });
  const refusing = { ...store, ...refusingDuplicates(store, refusals.answerKnown) };
  return {
    ...refusing,

    /** The answers to one round, as the gate asks for one of them. */
    to: (roundId: string) => ({
      async load(id: string) {
        const answer = await store.load(id);
        return answer?.state.roundId === roundId ? answer : undefined;
      },
      save: refusing.save,
    }),

    /** Those to a round from some municipalities. */
    from: (roundId: string, municipalities: readonly string[], status: SurveyAnswer['status'], page: Page) =>
      list(
        {
          'state.roundId': roundId,
          'state.status': status,
          'state.content.municipality': { $in: municipalities },
        },
        page,
      ),

    /** How many answers to a round stand. */
    async countGiven(roundId: string): Promise<number> {
      return store.model.countDocuments({ 'state.roundId': roundId, 'state.status': 'given' });
    },

    /** All that stands in answer to some rounds, from some municipalities. */
    async contents(roundIds: readonly string[], municipalities: readonly string[]): Promise<AnswerContent[]> {
      const rows = await store.model
        .find(
          {
            'state.roundId': { $in: [...roundIds] },
            'state.status': 'given',
            'state.content.municipality': { $in: [...municipalities] },
          },
          { 'state.content': 1 },
        )
        .lean<{ state: Pick<SurveyAnswer, 'content'> }[]>();
      return rows.map(({ state }) => state.content);
    },

    /** Every answer to a round that a file could be about: from a file, or from an employer that is known. */
    async comparable(roundId: string) {
      const rows = await store.model
        .find({ 'state.roundId': roundId }, { outbox: 0 })
        .lean<{ _id: string; revision: number; state: SurveyAnswer; said: Record<string, number> }[]>();
      return rows.map(({ _id: id, revision, state, said }) => ({ id, revision, state, said }));
    },
  };
}
