import { defineTexts } from '../../texts/define-texts.ts';

export const employerTexts = defineTexts(
  { title: 'Arbetsgivare', lead: 'Arbetsgivarna i området, deras kontakter och behov.' },
  { title: 'Employers', lead: 'The employers of the area, their contacts and demands.' },
);
