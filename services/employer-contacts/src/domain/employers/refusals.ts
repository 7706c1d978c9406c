import { DomainError, invalidField } from '@samspar/contracts';

/** Refusals about employers: code, status and what the person at the screen is told. */
export const refusals = {
  organisationsnummerInvalid: () =>
    invalidField('organisationsnummer', 'Organisationsnumret stämmer inte. Kontrollera siffrorna.'),
  employerKnown: () =>
    new DomainError(
      'employer-known',
      409,
      'En arbetsgivare med det organisationsnumret är redan registrerad.',
    ),
};
