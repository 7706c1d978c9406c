import { BodyLong } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { searchTexts } from './search-texts.ts';

export function Component() {
  const t = useTexts(searchTexts);
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong>{t('lead')}</BodyLong>
    </>
  );
}
