import { DomainError, notFound } from '@samspar/contracts';

/** Every refusal of this service, with what the person at the screen is told. */
export const refusals = {
  notSignedIn: () => new DomainError('not-signed-in', 401, 'Du är inte inloggad. Logga in och försök igen.'),
  signInFailed: (cause?: unknown) =>
    new DomainError('sign-in-failed', 400, 'Inloggningen kunde inte slutföras. Försök logga in igen.', {
      cause,
    }),
  noRole: () =>
    new DomainError(
      'no-role',
      403,
      'Ditt konto saknar roll i Samspår. Be din systemförvaltare lägga till en.',
    ),
  identityProviderUnreachable: (cause?: unknown) =>
    new DomainError(
      'identity-provider-unreachable',
      503,
      'Inloggningstjänsten svarar inte just nu. Försök igen om en stund.',
      { cause },
    ),
  notFromOurPage: (field: string) => {
    const message = 'Begäran kom inte från Samspårs egen sida. Läs in sidan på nytt och försök igen.';
    return new DomainError('not-from-our-page', 403, message, { errors: [{ field, message }] });
  },
  tooManyWindows: () =>
    new DomainError(
      'too-many-windows',
      429,
      'Samspår är öppet i för många fönster. Stäng något av dem och försök igen.',
    ),
  stopping: () => new DomainError('stopping', 503, 'Konsolen startas om. Försök igen om några sekunder.'),
  serviceUnknown: () => notFound('Tjänsten'),
  pageUnknown: () => notFound('Sidan'),
  methodNotAllowed: () => new DomainError('method-not-allowed', 405, 'Metoden går inte att använda här.'),
  bodyNotAllowed: (method: string) => {
    const message = `En begäran med ${method} får inte ha något innehåll.`;
    return new DomainError('body-not-allowed', 400, message, { errors: [{ field: 'body', message }] });
  },
  serviceSilent: (title: string, cause: unknown) =>
    new DomainError('service-unavailable', 503, `${title} svarar inte just nu. Försök igen om en stund.`, {
      cause,
    }),
};
