import { expectedNeedChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import {
  type ExpectedNeed,
  type ExpectedNeedEvent,
  type ExpectedNeedSubject,
  evolveExpectedNeed,
} from '../../domain/expected-needs/expected-need.ts';

export type ExpectedNeedStore = ReturnType<typeof createExpectedNeedStore>;

const current = { 'state.status': 'current' };

/** Expected needs: one current need per employer, workplace, municipality and occupation. */
export function createExpectedNeedStore(storage: AggregateStorage) {
  const store = createAggregateStore<ExpectedNeed, ExpectedNeedEvent>({
    ...storage,
    collection: 'expected-needs',
    evolve: evolveExpectedNeed,
    announce: ({ employerId, municipality, ssyk, shortTerm, longTerm, status }) => [
      { event: expectedNeedChanged, data: { employerId, municipality, ssyk, shortTerm, longTerm, status } },
    ],
    indexes: [
      [
        { 'state.employerId': 1, 'state.workplaceId': 1, 'state.municipality': 1, 'state.ssyk': 1 },
        { unique: true, partialFilterExpression: current },
      ],
      [{ 'state.municipality': 1 }],
    ],
  });
  return {
    ...store,

    /** The current need of the same occupation at the same place, if the employer has one. */
    async currentOf({ employerId, workplaceId, municipality, ssyk }: ExpectedNeedSubject) {
      const found = await store.model.findOne(
        {
          ...current,
          'state.employerId': employerId,
          'state.workplaceId': workplaceId ?? { $exists: false },
          'state.municipality': municipality,
          'state.ssyk': ssyk,
        },
        { _id: 1 },
      );
      return found?._id;
    },

    /** All current needs, in one municipality or everywhere. */
    async allCurrent(municipality?: string): Promise<ExpectedNeed[]> {
      const rows = await store.model
        .find({ ...current, ...(municipality && { 'state.municipality': municipality }) }, { state: 1 })
        .lean<{ state: ExpectedNeed }[]>();
      return rows.map(({ state }) => state);
    },
  };
}
