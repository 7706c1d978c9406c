import { BodyLong } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { employerTexts } from './employer-texts.ts';

export function Component() {
  const t = useTexts(employerTexts);
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong>{t('lead')}</BodyLong>
    </>
  );
}
