import { DomainError, invalidField } from '@samspar/contracts';

/** Every refusal of this service: code, status and what the person at the screen is told. */
export const refusals = {
  cpvUnknown: () =>
    invalidField(
      'cpv',
      'Okänd CPV-kod. Välj en av de upphandlingskategorier där social hänsyn brukar passa.',
    ),
  enquiryWithdrawn: () =>
    new DomainError(
      'enquiry-withdrawn',
      409,
      'Förfrågan är redan återkallad. Ta tillbaka återkallandet om den ska gälla.',
    ),
  enquiryNotWithdrawn: () => new DomainError('enquiry-not-withdrawn', 409, 'Förfrågan är inte återkallad.'),
  /** Nobody is at the other end, or it is too busy: asking again helps. */
  countsUnavailable: (cause?: unknown) =>
    new DomainError(
      'counts-unavailable',
      503,
      'Antalen kan inte räknas fram just nu. Ingenting har sparats. Försök igen om en stund.',
      { cause },
    ),
  /** The two services don't understand each other: asking again doesn't help. */
  countsNotUnderstood: (cause?: unknown) =>
    new DomainError(
      'counts-not-understood',
      502,
      'Svaret på hur många det är kunde inte användas. Ingenting har sparats. Anmäl felet till förvaltningen.',
      { cause },
    ),
  signInAgain: () =>
    new DomainError(
      'unauthenticated',
      401,
      'Inloggningen gäller inte längre. Logga in igen och fråga på nytt.',
    ),
  mayNotCount: () =>
    new DomainError('forbidden', 403, 'Du har inte behörighet att fråga efter antal i den här kommunen.'),
};
