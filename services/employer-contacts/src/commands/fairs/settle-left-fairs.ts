import type { FairStore } from '../../store/fairs/fair-store.ts';
import type { createSettleFair } from './settle-fair.ts';

export interface SettleLeftFairsOptions {
  fairs: Pick<FairStore, 'unsettled'>;
  settleFair: ReturnType<typeof createSettleFair>;
  onFailure: (error: unknown) => void;
  /** How often to look, in milliseconds. */
  interval?: number;
}

/** Brings to an end what was interrupted: at once, then now and again. Returns how it stops. */
export function settleLeftFairs({ fairs, settleFair, onFailure, interval = 30_000 }: SettleLeftFairsOptions) {
  let sweeping = Promise.resolve();
  const look = () => {
    sweeping = sweeping.then(sweep).catch(onFailure);
  };

  async function sweep(): Promise<void> {
    for (const fairId of await fairs.unsettled()) await settleFair(fairId);
  }

  look();
  const timer = setInterval(look, interval);
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}
