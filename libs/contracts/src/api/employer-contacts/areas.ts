export * as jobAdDrafts from './job-ad-drafts.ts';
export * as jobAdImports from './job-ad-imports.ts';
export * as taxonomy from './taxonomy.ts';
export * as expectedNeeds from './expected-needs.ts';
export * as placementOffers from './placement-offers.ts';
export * as reservations from './reservations.ts';
export * as surveyAnswers from './survey-answers.ts';
export * as surveyRounds from './survey-rounds.ts';
