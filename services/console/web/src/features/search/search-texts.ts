import { defineTexts } from '../../texts/define-texts.ts';

export const searchTexts = defineTexts(
  { title: 'Sök', lead: 'Sök bland arbetsgivare, behov och jobbspår.' },
  { title: 'Search', lead: 'Search among employers, demands and job tracks.' },
);
