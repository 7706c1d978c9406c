import { DomainError, invalidField } from '@samspar/contracts';

/** Refusals about job ads: code, status and what the person at the screen is told. */
export const refusals = {
  noAds: () => invalidField('body', 'Filen innehåller inga annonser.'),
  notAds: () =>
    invalidField(
      'body',
      'Innehållet känns inte igen. Skicka en lista med annonser, ett söksvar med hits, eller en annons per rad.',
    ),
  noMunicipality: () =>
    new DomainError(
      'forbidden',
      403,
      'Du arbetar inte i någon kommun, och kan därför inte läsa in annonser.',
    ),
  importEnded: () =>
    new DomainError('job-ad-import-ended', 409, 'Inläsningen är redan klar och kan inte avbrytas.'),
  importNotStopped: () =>
    new DomainError(
      'job-ad-import-not-stopped',
      409,
      'Inläsningen är inte avbruten, så det finns inget att återuppta.',
    ),
  employerMissing: () =>
    invalidField(
      'employerId',
      'Annonsen hör inte till någon registrerad arbetsgivare. Välj arbetsgivare, eller registrera den först.',
    ),
  occupationMissing: () =>
    invalidField(
      'profile.ssyk',
      'Annonsens yrke kunde inte tolkas. Välj yrke innan utkastet blir ett behov.',
    ),
  adopted: () => new DomainError('job-ad-adopted', 409, 'Utkastet har redan blivit ett kompetensbehov.'),
  dismissed: () =>
    new DomainError('job-ad-dismissed', 409, 'Utkastet är avfärdat. Ta tillbaka avfärdandet först.'),
  notDismissed: () => new DomainError('job-ad-not-dismissed', 409, 'Utkastet är inte avfärdat.'),
  withdrawn: () =>
    new DomainError(
      'job-ad-withdrawn',
      409,
      'Annonsen är borttagen. Registrera ett behov om arbetsgivaren ändå söker.',
    ),
};
