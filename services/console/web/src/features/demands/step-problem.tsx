import { InlineMessage } from '@navikt/ds-react';
import { isChangedByOthers } from '../../api/problem.ts';
import { useTexts } from '../../texts/define-texts.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { demandTexts } from './demand-texts.ts';

/** Why a step couldn't be taken; being overtaken is told on the spot, since nothing written is at stake. */
export function StepProblem({ error }: { error: unknown }) {
  const t = useTexts(demandTexts);
  if (isChangedByOthers(error))
    return (
      <InlineMessage status="warning" role="alert">
        {t('changedMeanwhile')}
      </InlineMessage>
    );
  return <ProblemAlert error={error} />;
}
