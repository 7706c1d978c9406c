import { DomainError, invalidField } from '@samspar/contracts';

const conflict = (code: string, message: string) => new DomainError(code, 409, message);

/** Refusals about survey rounds and their answers: code, status and what the person at the screen is told. */
export const refusals = {
  roundKnown: () =>
    conflict(
      'survey-round-known',
      'Någon av kommunerna är redan med i en omgång det halvåret. Ändra den omgången, eller välj andra kommuner.',
    ),
  roundOpen: () => conflict('survey-round-open', 'Omgången är redan öppen.'),
  roundPlanned: () => conflict('survey-round-planned', 'Omgången är inte öppnad. Öppna den först.'),
  roundClosed: () => conflict('survey-round-closed', 'Omgången är avslutad. Öppna den igen först.'),
  roundNotClosed: () => conflict('survey-round-not-closed', 'Omgången är inte avslutad.'),
  roundAnswered: () =>
    conflict('survey-round-answered', 'Omgången har svar. Avsluta den, eller ta tillbaka svaren först.'),
  roundFixed: (field: string) =>
    invalidField(field, 'Kan bara ändras innan omgången öppnas. Planera en ny omgång i stället.'),
  countedTwice: () => invalidField('invited.counts', 'Ange varje kommun en gång.'),
  invitedElsewhere: (field: string) =>
    invalidField(field, 'Är inte med i omgången. Lägg till kommunen, eller ta bort den inbjudna.'),

  notInRound: () => invalidField('municipality', 'Kommunen är inte med i omgången.'),
  notInvited: () =>
    invalidField('employerId', 'Arbetsgivaren är inte inbjuden. Lägg till den bland de inbjudna först.'),
  effectsWithoutShortage: () =>
    invalidField('effects', 'Följder anges bara när arbetsgivaren har känt av brist. Ändra det ena.'),
  needTwice: () => invalidField('recruitmentNeeds', 'Ange varje yrke en gång.'),
  needOfNobody: () => invalidField('recruitmentNeeds', 'Ange minst en person för varje yrke.'),
  answerKnown: () =>
    conflict(
      'survey-answer-known',
      'Arbetsgivaren har redan svarat i omgången. Ändra det svaret, eller ta tillbaka det först.',
    ),
  answerWithdrawn: () => conflict('survey-answer-withdrawn', 'Svaret är tillbakataget. Återställ det först.'),
  answerGiven: () => conflict('survey-answer-given', 'Svaret är inte tillbakataget.'),
  importDisturbed: () =>
    conflict(
      'survey-import-disturbed',
      'Någon annan lade in svar samtidigt. Importera filen igen: det som redan finns ändras inte.',
    ),
};
