import { BodyShort } from '@navikt/ds-react';
import { useTexts } from '../../texts/define-texts.ts';
import { EmployerName } from '../../ui/names/employer-name.tsx';
import { PageLink } from '../../ui/page/page-link.tsx';
import { demandFormTexts } from './form/demand-form-texts.ts';

/** Whose need it is, with the way to the employer. */
export function EmployerLine({ employerId }: { employerId: string }) {
  const t = useTexts(demandFormTexts);
  return (
    <BodyShort>
      {t('employerId')}:{' '}
      <PageLink to={`/arbetsgivare/${employerId}`}>
        <EmployerName employerId={employerId} />
      </PageLink>
    </BodyShort>
  );
}
