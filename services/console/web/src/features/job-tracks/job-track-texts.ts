import { defineTexts } from '../../texts/define-texts.ts';

export const jobTrackTexts = defineTexts(
  {
    title: 'Jobbspår',
    empty: 'Inga jobbspår än',
    emptyText: 'Ett jobbspår öppnas utifrån ett kompetensbehov, tillsammans med arbetsgivaren.',
    toDemands: 'Gå till kompetensbehoven',
    name: 'Namn',
    occupation: 'Yrke',
    startsOn: 'Startar',
    places: 'Platser',
    admitted: 'Antagna',
  },
  {
    title: 'Job tracks',
    empty: 'No job tracks yet',
    emptyText: 'A job track is opened from a skill demand, together with the employer.',
    toDemands: 'Go to the skill demands',
    name: 'Name',
    occupation: 'Occupation',
    startsOn: 'Starts',
    places: 'Places',
    admitted: 'Admitted',
  },
);
