import { defineTexts } from '../../texts/define-texts.ts';

export const shortlistTexts = defineTexts(
  { title: 'Urvalslistor', lead: 'Vilka som passar för ett behov, och varför.' },
  { title: 'Shortlists', lead: 'Who fits a demand, and why.' },
);
