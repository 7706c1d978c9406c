import { defineTexts } from '../../texts/define-texts.ts';

export const supplyTexts = defineTexts(
  { title: 'Upphandling', lead: 'Hur många som skulle kunna uppfylla ett krav på social hänsyn.' },
  { title: 'Procurement', lead: 'How many could meet a social clause.' },
);
