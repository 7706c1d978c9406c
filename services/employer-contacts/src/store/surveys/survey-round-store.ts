import { surveyRoundChanged } from '@samspar/contracts';
import { type AggregateStorage, createAggregateStore } from '@samspar/messaging';
import {
  evolveSurveyRound,
  invitedByMunicipality,
  type SurveyRound,
  type SurveyRoundEvent,
} from '../../domain/surveys/survey-round.ts';

export type SurveyRoundStore = ReturnType<typeof createSurveyRoundStore>;

/** Survey rounds. A municipality is in one round per half-year, so that nobody is asked twice. */
export function createSurveyRoundStore(storage: AggregateStorage) {
  return createAggregateStore<SurveyRound, SurveyRoundEvent>({
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
}
