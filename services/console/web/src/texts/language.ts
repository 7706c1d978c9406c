import { createSignal } from '../signal.ts';

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'samspar-language';

/** The language somebody chose here before, or Swedish. */
export function storedLanguage(storage: Pick<Storage, 'getItem'> | undefined): Language {
  return storage?.getItem(storageKey) === 'en' ? 'en' : 'sv';
}

export const language = createSignal<Language>(storedLanguage(globalThis.localStorage));

export function chooseLanguage(next: Language): void {
  globalThis.localStorage?.setItem(storageKey, next);
  language.set(next);
}
