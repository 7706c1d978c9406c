import { BodyLong, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useShellTexts } from '../texts/shell-texts.ts';
import { PageHeading } from '../ui/page-heading.tsx';

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
