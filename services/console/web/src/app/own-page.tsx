import { BodyLong } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useSession } from '../api/session.ts';
import { useShellTexts } from '../texts/shell-texts.ts';
import { PageHeading } from '../ui/page/page-heading.tsx';
import { mayVisit, type Page } from './pages.ts';

/** A page, for those whose role has any use of it. The services refuse the others whatever the address. */
export function OwnPage({ page, children }: { page: Page; children: ReactNode }) {
  const t = useShellTexts();
  const { role } = useSession();
  if (mayVisit(role, page)) return children;
  return (
    <>
      <PageHeading>{t('mayNotTitle')}</PageHeading>
      <BodyLong>{t('mayNotText')}</BodyLong>
    </>
  );
}
