import { createSignal } from '../signal.ts';

const storageKey = 'samspar-shortcuts';

/** Whether single keys are shortcuts: whoever speaks to the computer, or slips on keys, must be able to turn them off. */
export const shortcutsOn = createSignal(globalThis.localStorage?.getItem(storageKey) !== 'off');

export function turnShortcuts(on: boolean): void {
  globalThis.localStorage?.setItem(storageKey, on ? 'on' : 'off');
  shortcutsOn.set(on);
}
