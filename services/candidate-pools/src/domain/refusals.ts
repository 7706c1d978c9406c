import { DomainError, invalidField, notFound } from '@samspar/contracts';

/** Every refusal of this service: code, status and what the person at the screen is told. */
export const refusals = {
  /** Unknown, erased and protected are told apart by nobody. */
  candidateUnknown: () => notFound('Kandidaten'),
  consentUnknown: () => notFound('Samtycket'),
  personnummerInvalid: (field: string) =>
    invalidField(field, 'Personnumret eller samordningsnumret stämmer inte. Kontrollera siffrorna.'),
  tooYoung: () => invalidField('person.personnummer', 'Den som registreras ska fylla minst 16 år i år.'),
  /** The same answer whether the person is in another municipality, protected, or about to be registered. */
  personKnown: () =>
    new DomainError(
      'person-known',
      409,
      'Personen kan inte registreras här. Kontakta samordnaren eller systemförvaltaren.',
    ),
  inTheFuture: (field: string) => invalidField(field, 'Datumet har inte varit än.'),
  registeredAtFixed: () =>
    invalidField('registeredAt', 'Registreringsdatumet kan inte ändras: det avgör turordningen.'),
  receiverMismatch: (field: string) =>
    invalidField(
      field,
      'Matchning gäller partners; presentation för arbetsgivare gäller en arbetsgivares id.',
    ),
  consentTwice: (field: string) => invalidField(field, 'Samma samtycke får anges en gång.'),
  expiryPassed: (field: string) => invalidField(field, 'Sista giltighetsdagen har redan passerat.'),
  tooManyConsents: () =>
    new DomainError(
      'too-many-consents',
      409,
      'Högst 50 samtycken kan gälla samtidigt. Återkalla något först.',
    ),
  tooManyRatings: () =>
    new DomainError('too-many-ratings', 409, 'Högst 500 skattningar ryms. Rensa bland de äldsta först.'),
  reasonMissing: () =>
    new DomainError('reason-required', 400, 'Ange varför kandidaten ska raderas.', {
      errors: [{ field: 'Access-Reason', message: 'Ange skälet.' }],
    }),
};
