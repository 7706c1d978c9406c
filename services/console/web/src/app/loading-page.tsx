import { Loader } from '@navikt/ds-react';
import { useShellTexts } from '../texts/shell-texts.ts';

export function LoadingPage() {
  const t = useShellTexts();
  return (
    <main className="shell-alone">
      <h1 className="shell-product">{t('product')}</h1>
      <Loader size="xlarge" title={t('loading')} />
    </main>
  );
}
