import { BodyLong } from '@navikt/ds-react';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { PageHeading } from './page-heading.tsx';
import { PageLink } from './page-link.tsx';

/** For an address that leads nowhere, also below a feature's own: `<Route path="*" element={<NotFoundPage />} />`. */
export function NotFoundPage() {
  const t = useShellTexts();
  return (
    <>
      <PageHeading>{t('notFoundTitle')}</PageHeading>
      <BodyLong spacing>{t('notFoundText')}</BodyLong>
      <PageLink to="/">{t('toStart')}</PageLink>
    </>
  );
}
