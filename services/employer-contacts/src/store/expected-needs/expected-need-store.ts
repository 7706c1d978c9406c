import { expectedNeedChanged } from '@samspar/contracts';
import type { ExpectedNeedSubject } from '@samspar/contracts/api/employer-contacts/expected-needs';
import { type AggregateStorage, createAggregateStore, type Page } from '@samspar/messaging';
import {
  type ExpectedNeed,
  type ExpectedNeedEvent,
  evolveExpectedNeed,
} from '../../domain/expected-needs/expected-need.ts';
import { refusals } from '../../domain/expected-needs/refusals.ts';
import { refusingDuplicates } from '../refusing-duplicates.ts';

export type ExpectedNeedStore = ReturnType<typeof createExpectedNeedStore>;

/** What a list of expected needs can be narrowed to. */
export interface WantedNeeds {
  status: ExpectedNeed['status'];
  municipality?: string | undefined;
  employerIds?: readonly string[] | undefined;
  /** SSYK code or the beginning of one. */
  occupation?: string | undefined;
}

const current = { 'state.status': 'current' };

/** Expected needs: one current need per employer, workplace, municipality and occupation. */
export function createExpectedNeedStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<ExpectedNeed, ExpectedNeedEvent>({
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

  /** The current need of the same occupation at the same place, if the employer has one. */
  async function currentOf({ employerId, workplaceId, municipality, ssyk }: ExpectedNeedSubject) {
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
  }

  return {
    ...store,
    ...refusingDuplicates(store, async (events, before) => {
      const need = events.reduce<ExpectedNeed | undefined>(evolveExpectedNeed, before);
      const known = need && (await currentOf(need));
      return known ? refusals.needKnown(known) : undefined;
    }),

    /** Those that are wanted, the latest first. */
    wanted: ({ status, municipality, employerIds, occupation }: WantedNeeds, page: Page) =>
      list(
        {
          'state.status': status,
          ...(municipality && { 'state.municipality': municipality }),
          ...(employerIds && { 'state.employerId': { $in: employerIds } }),
          ...(occupation && { 'state.ssyk': { $regex: `^${occupation}` } }),
        },
        page,
        { _id: -1 },
      ),

    /** All current needs, in one municipality or everywhere. */
    async allCurrent(municipality?: string): Promise<ExpectedNeed[]> {
      const rows = await store.model
        .find({ ...current, ...(municipality && { 'state.municipality': municipality }) }, { state: 1 })
        .lean<{ state: ExpectedNeed }[]>();
      return rows.map(({ state }) => state);
    },
  };
}
