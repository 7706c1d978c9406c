import { createSignal } from '../signal.ts';

/** What a screen reader is told next, and a number that tells a repeated text from the same one. */
export const announcement = createSignal({ text: '', number: 0 });

function announce(text: string): void {
  announcement.set({ text, number: announcement.get().number + 1 });
}

/** Tells those who don't see the screen what has changed on it, when they next pause: `announce(t('found', { n }))`. */
export const useAnnounce = () => announce;
