import { BodyLong, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useShellTexts } from '../texts/shell-texts.ts';
import { PageHeading } from './page-heading.tsx';

/** For an address that leads nowhere, also below a feature's own: `<Route path="*" element={<NotFoundPage />} />`. */
export function NotFoundPage() {
  const t = useShellTexts();
  return (
    <>
      <PageHeading>{t('notFoundTitle')}</PageHeading>
      <BodyLong spacing>{t('notFoundText')}</BodyLong>
      <Link as={RouterLink} to="/">
        {t('toStart')}
      </Link>
    </>
  );
}
