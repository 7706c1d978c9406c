import { createSignal } from '../signal.ts';

/** The services that didn't answer when last asked. */
export const unreachableServices = createSignal<readonly string[]>([]);

export function noteUnreachable(service: string): void {
  const known = unreachableServices.get();
  if (!known.includes(service)) unreachableServices.set([...known, service]);
}

export function noteReached(service: string): void {
  const known = unreachableServices.get();
  if (known.includes(service)) unreachableServices.set(known.filter((name) => name !== service));
}
