import { InlineMessage } from '@navikt/ds-react';
import { isChangedByOthers } from '../../api/problem.ts';
import { useShellTexts } from '../../texts/shell-texts.ts';
import { ProblemAlert } from '../form/problem-alert.tsx';
import type { FormField } from '../form/problem-fields.ts';

interface StepProblemProps {
  error: unknown;
  fields?: Readonly<Record<string, FormField>>;
}

/** Why a step couldn't be taken. Being overtaken is told on the spot: what is shown is already how things now stand. */
export function StepProblem({ error, fields = {} }: StepProblemProps) {
  const t = useShellTexts();
  if (!isChangedByOthers(error)) return <ProblemAlert error={error} fields={fields} />;
  return (
    <InlineMessage status="warning" role="alert">
      {t('changedMeanwhile')}
    </InlineMessage>
  );
}
