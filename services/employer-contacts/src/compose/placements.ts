import { startRounds } from '@samspar/messaging';
import { expectedNeedOperations } from '../operations/expected-needs.ts';
import { placementOfferOperations } from '../operations/placement-offers.ts';
import { reservationOperations } from '../operations/reservations.ts';
import { surveyAnswerOperations } from '../operations/survey-answers.ts';
import { surveyRoundOperations } from '../operations/survey-rounds.ts';
import { createExpectedNeedStore } from '../store/expected-needs/expected-need-store.ts';
import { createPlacementOfferStore } from '../store/placements/placement-offer-store.ts';
import { createSurveyAnswerStore } from '../store/surveys/survey-answer-store.ts';
import { createSurveyRoundStore } from '../store/surveys/survey-round-store.ts';
import { expirePlacements } from '../stories/expire-placements.ts';
import { tallyAnswers } from '../stories/surveys/tally-answers.ts';
import type { Part, PartSurroundings } from './part.ts';

const minute = 60_000;

/** Placement offers and who has reserved them, what employers expect to need, and rounds of questions to them. */
export function composePlacements({ storage, employers, now, log }: PartSurroundings): Part {
  const offers = createPlacementOfferStore(storage);
  const needs = createExpectedNeedStore(storage);
  const surveys = { rounds: createSurveyRoundStore(storage), answers: createSurveyAnswerStore(storage) };
  const sweep = async () => {
    await expirePlacements(offers, now());
    for (const roundId of await surveys.rounds.open()) await tallyAnswers(surveys, roundId);
  };
  return {
    routes: [
      ...expectedNeedOperations({ needs, employers }),
      ...placementOfferOperations({ offers, employers }),
      ...reservationOperations({ offers }),
      ...surveyRoundOperations({ ...surveys, employers }),
      ...surveyAnswerOperations({ ...surveys, employers }),
    ],
    stores: [needs, offers, surveys.rounds],
    startBackground: async () => startRounds({ work: sweep, every: minute, log, name: 'sweep' }).stop,
  };
}
