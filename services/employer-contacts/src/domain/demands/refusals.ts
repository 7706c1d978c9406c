import { DomainError, invalidField } from '@samspar/contracts';

/** Refusals about demands: code, status and what the person at the screen is told. */
export const refusals = {
  demandClosed: () =>
    new DomainError('demand-closed', 409, 'Kompetensbehovet är avslutat. Öppna det igen först.'),
  demandOpen: () => new DomainError('demand-open', 409, 'Kompetensbehovet är redan öppet.'),
  demandMoved: () =>
    invalidField('municipality', 'Kommunen kan inte ändras. Registrera ett nytt behov i den andra kommunen.'),
};
