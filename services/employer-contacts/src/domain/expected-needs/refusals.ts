import { DomainError, invalidField } from '@samspar/contracts';

/** Refusals about expected needs: code, status and what the person at the screen is told. */
export const refusals = {
  nobodyNeeded: () =>
    invalidField('shortTerm', 'Ange minst en person, på kort eller lång sikt. Ta annars tillbaka behovet.'),
  needWithdrawn: () =>
    new DomainError('expected-need-withdrawn', 409, 'Behovet är tillbakataget. Återställ det först.'),
  needCurrent: () => new DomainError('expected-need-current', 409, 'Behovet är redan aktuellt.'),
  needKnown: (id: string) =>
    new DomainError(
      'expected-need-known',
      409,
      `Arbetsgivaren har redan ett aktuellt behov av yrket på arbetsplatsen. Ändra det i stället: ${id}.`,
      { errors: [{ field: 'ssyk', message: id }] },
    ),
};
