import { BodyShort, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useTexts } from '../../texts/define-texts.ts';
import { EmployerName } from '../../ui/employer-name.tsx';
import { demandFormTexts } from './demand-form-texts.ts';

/** Whose need it is, with the way to the employer. */
export function EmployerLine({ employerId }: { employerId: string }) {
  const t = useTexts(demandFormTexts);
  return (
    <BodyShort>
      {t('employer')}:{' '}
      <Link as={RouterLink} to={`/arbetsgivare/${employerId}`}>
        <EmployerName employerId={employerId} />
      </Link>
    </BodyShort>
  );
}
