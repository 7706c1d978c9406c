import { Button } from '@navikt/ds-react';
import { useSignal } from '../signal.ts';
import { chooseLanguage, language } from '../texts/language.ts';
import { useShellTexts } from '../texts/shell-texts.ts';

/** The way to the other language, named in that language. */
export function LanguageSwitch() {
  const t = useShellTexts();
  const other = useSignal(language) === 'sv' ? 'en' : 'sv';
  return (
    <Button size="small" variant="tertiary" lang={other} onClick={() => chooseLanguage(other)}>
      {t('switchLanguage')}
    </Button>
  );
}
