import { defineTexts } from '../../texts/define-texts.ts';

export const demandTexts = defineTexts(
  { title: 'Kompetensbehov', lead: 'Vad arbetsgivarna behöver, och hur många det når.' },
  { title: 'Skill demands', lead: 'What employers need, and how many it reaches.' },
);
