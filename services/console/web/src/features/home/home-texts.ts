import { defineTexts } from '../../texts/define-texts.ts';

export const homeTexts = defineTexts(
  {
    title: 'Start',
    hello: 'Hej {name}!',
    whatYouCan: 'Det här kan du göra',
    employers: 'Arbetsgivare: registrera dem och deras kontakter',
    demands: 'Kompetensbehov: beskriv vad som behövs och se hur många det når',
    shortlists: 'Urvalslistor: se vilka som passar och varför',
    jobTracks: 'Jobbspår: följ antagningen',
    supply: 'Upphandling: fråga hur många som skulle kunna uppfylla ett krav',
    nothing: 'Det finns inga sidor för din roll här än. Fråga din systemförvaltare om du borde ha fler.',
  },
  {
    title: 'Start',
    hello: 'Hello {name}!',
    whatYouCan: 'What you can do here',
    employers: 'Employers: register them and their contacts',
    demands: 'Skill demands: describe what is needed and see how many it reaches',
    shortlists: 'Shortlists: see who fits and why',
    jobTracks: 'Job tracks: follow admission',
    supply: 'Procurement: ask how many could meet a clause',
    nothing: 'There are no pages for your role here yet. Ask your administrator if you should have more.',
  },
);
