import type { ContactOutcome, ContactTopic } from './employer-contacts-types.ts';

type Told = { readonly topics: readonly ContactTopic[]; readonly notes: readonly string[] };

/** What a contact with each outcome was about, and what is noted of it. */
export const toldOf: Readonly<Record<ContactOutcome, Told>> = {
  'need-found': {
    topics: ['recruitment-need'],
    notes: [
      'Två går i pension till våren. Vill se kandidater med truckkort eller som kan ta det.',
      'Behöver folk till helgerna. Grundläggande svenska räcker, introduktion ges på plats.',
      'Ny order från årsskiftet. Kan tänka sig att lära upp någon som vill.',
    ],
  },
  'placement-offered': {
    topics: ['placement', 'job-track'],
    notes: [
      'Tar gärna emot en praktikant åt gången. Handledare finns på dagtid.',
      'Öppnar för språkträning i köket, två dagar i veckan.',
    ],
  },
  'no-need': {
    topics: ['recruitment-need'],
    notes: ['Fullt bemannade just nu.', 'Avvaktar budgeten innan de kan säga något.'],
  },
  'call-back': {
    topics: ['recruitment-need', 'wage-support'],
    notes: [
      'Ville veta mer om lönestöd innan de bestämmer sig.',
      'Mitt i ett skiftbyte. Bad att få återkomma.',
    ],
  },
  'no-answer': { topics: ['follow-up'], notes: ['Inget svar. Lämnade meddelande i växeln.'] },
};

/** What is to be done after a contact. */
export const nextSteps: readonly string[] = [
  'Skicka uppgifter om introduktionsjobb och nystartsjobb.',
  'Boka ett studiebesök med samordnaren.',
  'Återkom med förslag på kandidater.',
  'Stäm av hur praktiken har gått.',
];

/** What a planned contact is about. */
export const plannedTopics: readonly (readonly ContactTopic[])[] = [
  ['recruitment-need'],
  ['recruitment-need', 'job-track'],
  ['placement'],
  ['wage-support', 'follow-up'],
  ['social-clause', 'recruitment-need'],
];
