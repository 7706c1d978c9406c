import { DomainError } from '@samspar/contracts';

/** Refusals about demand pools: code, status and what the person at the screen is told. */
export const refusals = {
  oneEmployer: () =>
    conflict(
      'pool-of-one-employer',
      'En gemensam rekrytering behöver behov från minst två arbetsgivare. Ta med ett till, eller upplös den.',
    ),
  otherFamily: () =>
    conflict(
      'pool-of-other-family',
      'Alla behov i en gemensam rekrytering måste höra till samma yrkesgrupp (de tre första siffrorna i SSYK).',
    ),
  demandClosed: (demandId: string) =>
    conflict('demand-closed', 'Ett av behoven är avslutat. Öppna det igen först, eller utelämna det.', {
      demandId,
    }),
  alreadyPooled: (pool?: { id: string; name: string; demandId: string }) =>
    conflict(
      'demand-pooled',
      pool
        ? `Ett av behoven ingår redan i den gemensamma rekryteringen ”${pool.name}”. Ta ut det därifrån först.`
        : 'Ett av behoven ingår redan i en annan gemensam rekrytering. Ta ut det därifrån först.',
      pool && { poolId: pool.id, demandId: pool.demandId },
    ),
  poolFull: (most: number) =>
    conflict('pool-full', `En gemensam rekrytering rymmer högst ${most} behov. Bilda en till.`),
  notInPool: () => new DomainError('not-found', 404, 'Behovet ingår inte i den gemensamma rekryteringen.'),
  poolDissolved: () =>
    conflict('pool-dissolved', 'Den gemensamma rekryteringen är upplöst. Ta tillbaka upplösningen först.'),
  poolOpen: () => conflict('pool-open', 'Den gemensamma rekryteringen är inte upplöst.'),
};

function conflict(code: string, message: string, extensions: Record<string, unknown> = {}): DomainError {
  return new DomainError(code, 409, message, { extensions });
}
