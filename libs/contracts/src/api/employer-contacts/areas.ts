export * as expectedNeeds from './expected-needs.ts';
export * as placementOffers from './placement-offers.ts';
export * as reservations from './reservations.ts';
export * as surveyAnswers from './survey-answers.ts';
export * as surveyRounds from './survey-rounds.ts';
