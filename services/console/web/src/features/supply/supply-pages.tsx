import { BodyLong } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { supplyTexts } from './supply-texts.ts';

export function Component() {
  const t = useTexts(supplyTexts);
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong>{t('lead')}</BodyLong>
    </>
  );
}
