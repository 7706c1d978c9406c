import { BodyLong, Button } from '@navikt/ds-react';
import { useEffect } from 'react';
import { useShellTexts } from '../texts/shell-texts.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';

const lookAgainAfter = 5000;

/** What is shown when not even the console answers. Looks again by itself. */
export function UnreachablePage({ retry }: { retry: () => void }) {
  const t = useShellTexts();
  useEffect(() => {
    const timer = setInterval(retry, lookAgainAfter);
    return () => clearInterval(timer);
  }, [retry]);
  return (
    <main className="shell-alone">
      <PageHeading>{t('unreachableConsole')}</PageHeading>
      <BodyLong spacing>{t('unreachableConsoleText')}</BodyLong>
      <Button onClick={retry}>{t('retry')}</Button>
    </main>
  );
}
