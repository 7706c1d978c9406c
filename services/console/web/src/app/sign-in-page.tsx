import { BodyLong, Button } from '@navikt/ds-react';
import { signInAddress } from '../api/session.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { LanguageSwitch } from './language-switch.tsx';

export function SignInPage() {
  const t = useShellTexts();
  return (
    <>
      <main className="shell-alone">
        <PageHeading>{t('welcomeTitle')}</PageHeading>
        <BodyLong spacing>{t('welcomeText')}</BodyLong>
        <BodyLong spacing>{t('welcomeHow')}</BodyLong>
        <Button as="a" href={signInAddress()}>
          {t('signIn')}
        </Button>
      </main>
      <footer className="shell-alone">
        <LanguageSwitch />
      </footer>
    </>
  );
}
