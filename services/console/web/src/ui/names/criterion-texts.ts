import { defineTexts } from '../../texts/define-texts.ts';

/** What criteria ask for, to stand in a sentence. */
export const criterionTexts = defineTexts(
  {
    licence: 'körkort {licence}',
    swedish: 'svenska, lägst {level}',
    language: '{language}, lägst nivå {level}',
    education: 'utbildning, lägst {level}',
    educationInField: 'utbildning, lägst {level}, {field}',
    experience: '{months, plural, one {# månads erfarenhet} other {# månaders erfarenhet}} inom {occupation}',
    interest: 'intresse för {occupation}',
  },
  {
    licence: 'driving licence {licence}',
    swedish: 'Swedish, at least {level}',
    language: '{language}, at least level {level}',
    education: 'education, at least {level}',
    educationInField: 'education, at least {level}, {field}',
    experience:
      '{months, plural, one {# month of experience} other {# months of experience}} in {occupation}',
    interest: 'interest in {occupation}',
  },
);
