import { Provider } from '@navikt/ds-react';
import { en as akselEn } from '@navikt/ds-react/locales';
import { type ReactNode, useEffect } from 'react';
import { IntlProvider } from 'react-intl';
import { useSignal } from '../signal.ts';
import { akselSv } from '../texts/aksel-sv.ts';
import { language } from '../texts/language.ts';

/** The language of everything within: our texts, Aksel's own, and what the document says of itself. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const locale = useSignal(language);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <IntlProvider locale={locale} timeZone="Europe/Stockholm">
      <Provider locale={akselEn} translations={locale === 'sv' ? akselSv : {}}>
        {children}
      </Provider>
    </IntlProvider>
  );
}
