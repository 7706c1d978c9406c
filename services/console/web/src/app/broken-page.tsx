import { BodyLong, Button } from '@navikt/ds-react';
import { useShellTexts } from '../texts/shell-texts.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';

/** What is shown in place of a page that failed, be it in its code or in fetching it. */
export function BrokenPage() {
  const t = useShellTexts();
  return (
    <div className="shell-broken" role="alert">
      <PageHeading>{t('brokenTitle')}</PageHeading>
      <BodyLong spacing>{t('brokenText')}</BodyLong>
      <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
    </div>
  );
}

/** The same, when there is nothing left around the page. */
export function BrokenApplication() {
  return (
    <main>
      <BrokenPage />
    </main>
  );
}
