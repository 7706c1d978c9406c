import { BodyLong } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { shortlistTexts } from './shortlist-texts.ts';

export function Component() {
  const t = useTexts(shortlistTexts);
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <BodyLong>{t('lead')}</BodyLong>
    </>
  );
}
