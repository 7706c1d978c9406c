import { useCallback } from 'react';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import { useSignal } from '../signal.ts';
import { type Language, language } from './language.ts';

/** Texts in every language under the same keys, in ICU message format. */
export interface Texts<Key extends string> {
  sv: Readonly<Record<Key, string>>;
  en: Readonly<Record<Key, string>>;
}

/** Gives the text of a key in the language of the page. */
export type Translate<Key extends string> = (
  key: Key,
  values?: Record<string, string | number | Date>,
) => string;

const cache = createIntlCache();
const speaking = new Map<string, WeakMap<object, IntlShape>>();

/** Defines a feature's texts. A key that one language lacks doesn't compile. */
export function defineTexts<Key extends string>(
  sv: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): Texts<Key> {
  return { sv, en };
}

/** The text of a key in a language. */
export function textIn<Key extends string>(
  texts: Texts<Key>,
  locale: Language,
  ...[id, values]: Parameters<Translate<Key>>
): string {
  return intlOf(texts, locale).formatMessage({ id }, values);
}

/** The texts of a feature in the language of the page: `const t = useTexts(demandTexts); t('title')`. */
export function useTexts<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const locale = useSignal(language);
  return useCallback((key, values) => textIn(texts, locale, key, values), [texts, locale]);
}

function intlOf<Key extends string>(texts: Texts<Key>, locale: Language): IntlShape {
  const made = speaking.get(locale) ?? new WeakMap<object, IntlShape>();
  speaking.set(locale, made);
  const intl =
    made.get(texts) ?? createIntl({ locale, messages: texts[locale], timeZone: 'Europe/Stockholm' }, cache);
  made.set(texts, intl);
  return intl;
}
