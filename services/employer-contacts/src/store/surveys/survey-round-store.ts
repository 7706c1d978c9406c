import { surveyRoundChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore, type Loaded, type Page } from '@samspar/messaging';
import { refusals } from '../../domain/surveys/refusals.ts';
import {
  evolveSurveyRound,
  invitedByMunicipality,
  type SurveyRound,
  type SurveyRoundEvent,
} from '../../domain/surveys/survey-round.ts';
import { refusingDuplicates } from '../refusing-duplicates.ts';

export type SurveyRoundStore = ReturnType<typeof createSurveyRoundStore>;

/** What a list of rounds can be narrowed to. */
export interface WantedRounds {
  municipality?: string | undefined;
  halfYear?: string | undefined;
  status?: SurveyRound['status'] | undefined;
}

/** Survey rounds. A municipality is in one round per half-year, so that nobody is asked twice. */
export function createSurveyRoundStore(storage: AggregateStorage) {
  const { list, ...store } = createAggregateStore<SurveyRound, SurveyRoundEvent>({
    ...storage,
    collection: 'survey-rounds',
    evolve: evolveSurveyRound,
    announce: (round) => {
      const { halfYear, municipalities, status, answered } = round;
      const invited = invitedByMunicipality(round).reduce((sum, each) => sum + each.invited, 0);
      return [{ event: surveyRoundChanged, data: { halfYear, municipalities, status, invited, answered } }];
    },
    indexes: [[{ 'state.halfYear': 1, 'state.municipalities': 1 }, { unique: true }]],
  });
  return {
    ...store,
    ...refusingDuplicates(store, refusals.roundKnown),

    /** Those that are wanted, of the latest half-year first. */
    wanted: ({ municipality, halfYear, status }: WantedRounds, page: Page) =>
      list(
        {
          ...(municipality && { 'state.municipalities': municipality }),
          ...(halfYear && { 'state.halfYear': halfYear }),
          ...(status && { 'state.status': status }),
        },
        page,
        { 'state.halfYear': -1, _id: -1 },
      ),

    /** The rounds of the latest earlier half-year that asked in any of a round's municipalities. */
    async before({ halfYear, municipalities }: SurveyRound): Promise<Loaded<SurveyRound>[]> {
      const earlier = {
        'state.halfYear': { $lt: halfYear },
        'state.municipalities': { $in: municipalities },
        'state.status': { $ne: 'planned' },
      };
      const { items } = await list(earlier, { page: 1, limit: 100 }, { 'state.halfYear': -1 });
      return items.filter(({ state }) => state.halfYear === items[0]?.state.halfYear);
    },

    /** The rounds that take answers. */
    async open(): Promise<string[]> {
      const rows = await store.model.find({ 'state.status': 'open' }, { _id: 1 }).lean();
      return rows.map(({ _id }) => _id);
    },
  };
}
