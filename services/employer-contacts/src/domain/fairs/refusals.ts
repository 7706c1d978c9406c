import { DomainError, invalidField, notFound } from '@samspar/contracts';

const conflict = (code: string, message: string) => new DomainError(code, 409, message);

/** Refusals about fairs: code, status and what the person at the screen is told. */
export const refusals = {
  fairUnknown: () => notFound('Mässan'),
  employerUnknown: () => invalidField('employerIds', 'En av arbetsgivarna finns inte.'),
  fairInTheFuture: () => conflict('fair-in-the-future', 'Mässan har inte ägt rum än. Ändra dagen först.'),
  fairIs: (status: 'planned' | 'held' | 'cancelled') =>
    ({
      planned: conflict('fair-planned', 'Mässan är planerad, varken genomförd eller inställd.'),
      held: conflict('fair-held', 'Mässan är genomförd. Ta tillbaka det först.'),
      cancelled: conflict('fair-cancelled', 'Mässan är inställd. Ta tillbaka det först.'),
    })[status],
};
